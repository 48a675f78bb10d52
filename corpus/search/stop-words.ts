/** English words that say nothing about a subject. A small archive has few English passages, so their rarity there misleads. */
export const STOP_WORDS = new Set(
  `a about above after again all also am an and any are as at be because been before being between both but by can could
   did do does doing down during each else even ever few for from further get got had has have having he her here hers him
   his how i if in into is it its itself just let like me more most much my no nor not now of off on once only or other our
   out over own per said same say she should so some such than that the their them then there these they this those through
   to too under until up upon us very was we were what when where which while who whom whose why will with would you your
   one two`.split(/\s+/),
);
