import { defineUnlistedScript } from "wxt/utils/define-unlisted-script";
import { COMPANION, type Companion } from "../protocol/companion";
import { CardView } from "./card/card-view";
import { openFigures } from "./figures";

export default defineUnlistedScript(() => {
  const companion: Companion = {
    createCard: (port, signal) => new CardView(port, signal),
    openFigures,
  };
  (globalThis as { [COMPANION]?: Companion })[COMPANION] = companion;
});
