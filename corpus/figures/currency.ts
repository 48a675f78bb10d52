const A = 0x41;
const Z = 0x5a;

/** Whether a unit is an ISO 4217 code: the only units of three capitals. */
export function isMoney(unit: string): boolean {
  if (unit.length !== 3) return false;
  for (let at = 0; at < 3; at++) {
    const code = unit.charCodeAt(at);
    if (code < A || code > Z) return false;
  }
  return true;
}
