import { defineUnlistedScript } from "wxt/utils/define-unlisted-script";
import { ownLexicons, withOwnLexicons } from "../settings/own-lexicons";
import { pageLexicon } from "../settings/settings";

/*
 * Adds the names of the reader's own archives to the lexicon that the background wrote for an update of the bundled archive. The
 * worker has no room for this, and a page seldom needs it, so that it is a script of its own, put into one page when asked.
 */
export default defineUnlistedScript(async () => {
  const lexicon = await pageLexicon.getValue();
  if (lexicon?.lacksOwn) await pageLexicon.setValue(withOwnLexicons(lexicon, await ownLexicons.getValue()));
});
