// Unit tests fold Chinese as Node's command line does; in the extension the table comes with the lexicon.
import "../corpus/text/fold-chinese";
