import { describe, expect, test } from "vitest";
import { readDocument } from "../../../corpus/readers/registry";

const read = (text: string) => readDocument("x.txt", new TextEncoder().encode(text));

/** Each has a line that would be a heading in Markdown. */
const PROGRAMS: [string, string][] = [
  [
    "Python",
    `# Adds up what each bank lent.
import csv

def total(path, year=None):
    rows = [row for row in csv.reader(open(path)) if not year or row[1] == str(year)]
    return {"lent": sum(float(row[2]) for row in rows), "banks": len({row[0] for row in rows})}

if __name__ == "__main__":
    print(total("loans.csv", year=2020)["lent"])
`,
  ],
  [
    "a shell script",
    `#!/bin/sh
# Refuses a commit with long lines.
for name in $(git diff --cached --name-only); do
  if [ -f "$name" ] && grep -q '^.\\{121,\\}$' "$name"; then
    echo "$name has long lines" >&2; exit 1
  fi
done
[ -x "$GIT_DIR/more" ] && exec "$GIT_DIR/more" "$@"
`,
  ],
  [
    "a Makefile",
    `# Builds the pages.
PAGES = $(wildcard pages/*.md)
out/%.html: pages/%.md template.html
	@mkdir -p $(dir $@)
	pandoc --template=template.html -o $@ $<
all: $(PAGES:pages/%.md=out/%.html)
`,
  ],
  [
    "C",
    `/* # Counts */
int count(const char *text, char wanted) {
  int found = 0;
  for (; *text != '\\0'; text++) { if (*text == wanted) found++; }
  return found;
}
`,
  ],
  [
    "settings in YAML",
    "# How the pages are built.\nname: pages\non:\n  push:\n    branches: [main]\njobs:\n  build:\n    steps: 3\n",
  ],
  [
    "YAML with words in it",
    "title: Notes of the port\nsource:\n  folder: pages\n  # Where the drafts of each week are kept.\n  drafts: true\nlanguage: zh-Hans\nname: 港口的记录与往来\n",
  ],
  ["a script of two lines", "#!/bin/sh\necho done with the pages of today\n"],
  ["settings by name", "user-agent = everyone\nallow = pages\ndelay = 3\n"],
  ["types", "export type Port = string;\nexport type Pier = number;\nexport declare const open: boolean;\n"],
];

test.each(PROGRAMS)("%s is no document", (_, text) => {
  expect(() => read(text)).toThrowError(expect.objectContaining({ code: "unknown-format" }));
});

test.each([
  ["cut off", "---\nversion: 2\nupdates:\n  - package: pages\n"],
  ["closed", "---\nversion: 2\nname: pages\n---\n"],
])("settings in the place of a front matter, %s, are no document", (_, text) => {
  expect(() => read(text)).toThrowError(expect.objectContaining({ code: "no-text" }));
});

const sentence = "The bank lent more than it had said, and the ministry asked why in a letter of two pages. ";

describe("documents in spite of their marks", () => {
  test.each([
    [
      "a table of figures",
      `# Loans\n\n| Year | Lent | Owed |\n|---|---|---|\n${"| 2020 | 1.7 | (0.4) |\n".repeat(20)}`,
    ],
    ["code in a fence", `# How we counted\n\n${sentence}\n\n\`\`\`\n${PROGRAMS[3]![1]}\n\`\`\`\n`],
    [
      "links and emphasis",
      `# Sources\n\n${`- **[A bank](https://example.com/a_b/c?d=1&e=(2))** *lent* more.\n`.repeat(9)}`,
    ],
    ["HTML among it", `# A page\n\n<div class="x"><a href="/a/b">${sentence}</a></div>\n\n${"<br/>".repeat(20)}`],
    ["escapes", `# Sums\n\n${"It rose to \\$1\\.7 \\(of \\$2\\.1\\) \\*that year\\*. ".repeat(6)}`],
    [
      "formulas",
      `# Leverage\n\n${"Where $a_{i} = \\frac{b_{i}}{c^{2}}$ holds, the bank is safe.\n\n".repeat(6)}$$x_{1}=y^{2}$$\n`,
    ],
    ["sums and dates", `# 2020\n\n${"2020/11/3: $34.5bn (as told), $2.1bn/year (as found).\n\n".repeat(6)}`],
    ["pictures only", `# Album\n\n${"![](https://example.com/a/b_c.jpg)\n\n".repeat(6)}`],
    ["a short note", "# Note\n\n[x] {y} (z); a=b <c>"],
    [
      "much code by indentation",
      `# How we counted\n\n${`${sentence}\n\n${PROGRAMS[3]![1].replace(/^/gm, "    ")}\n`.repeat(3)}`,
    ],
    ["a list of labels", "# Prices\n\nBread: 5\nSalt: 3\nRice: 8\nTea: 12\n"],
    ["speakers", "# Talk\n\nhale: Yes.\nmarsh: No, it was not.\nhale: Why?\nmarsh: Nobody knew.\n"],
    ["few fields above one paragraph", `# Notes\n\ndate: 2020-11-03\nplace: port\nby: hale\n\n${sentence}\n`],
    [
      "a talk in small letters",
      "# Talk\n\nbob: did you see it\nalice: no what happened\nbob: it got halted\nalice: wow ok\n",
    ],
    [
      "a glossary",
      "# Glossary\n\n- abs: asset-backed security\n- ipo: initial public offering\n- spv: special purpose vehicle\n",
    ],
    ["figures by name", "# Sizes\n\npier: 1.7tn\nharbour: 800bn\nport: 700bn\n"],
    ["fields above a short post", "# 短讯\n\ntitle: 港口\nauthor: 某人\nurl: 无\n\n港口今天宣布暂停开放，市场震动。\n"],
    [
      "hard line breaks",
      "# Verse\n\nThe ferry was halted\\\nnobody said why\\\nthe pier is closed\\\nand so it stays\n",
    ],
    [
      "Chinese in half-width brackets",
      `# 报告\n\n${"公司(下称甲方)与银行(下称乙方)在去年十一月签订了一份为期三年的合作协议。\n\n".repeat(6)}`,
    ],
  ])("%s", (_, text) => {
    expect(read(text)[0]!.format).toBe("markdown");
  });
});
