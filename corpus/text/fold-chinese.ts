import { FOLDING } from "./fold-table";
import { loadFolding } from "./fold-units";

// For whatever compiles or reads documents: Node's command line and build, tests, the import of a reader's own files.
loadFolding(FOLDING);

export { FOLDING };
