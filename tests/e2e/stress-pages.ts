const NAMES = ["Ant Group", "支付宝", "Jack Ma", "花呗", "Alipay"];

function html(title: string, body: string): string {
  return `<!doctype html><html lang="zh"><meta charset="utf-8"><title>${title}</title>${body}</html>`;
}

/** 100,000 text nodes, 10,000 mentions. */
export function manyNodes(): string {
  const rows = Array.from({ length: 10_000 }, (_, row) => {
    const cells = Array.from({ length: 9 }, (_cell, cell) => `<span>第n${row}行c${cell}格，</span>`);
    return `<p>${cells.join("")}<b>${NAMES[row % NAMES.length]}</b></p>`;
  });
  return html("Nodes", rows.join(""));
}

/** Paragraphs of the large page, each with one mention. */
export const LARGE_PARAGRAPHS = 16_000;

/** About 10 MB of running text. */
export function largePage(): string {
  const filler =
    "本地的河在冬天结冰，船家改走陆路，货物晚到三天，价格没有变化。The ferry did not sail, and letters came by road. ";
  const paragraphs = Array.from(
    { length: LARGE_PARAGRAPHS },
    (_, index) => `<p>第n${index}段：${filler.repeat(4)}${NAMES[index % NAMES.length]}。</p>`,
  );
  return html("Large", paragraphs.join("\n"));
}

/** Paragraphs of the page full of numbers, each with one mention. */
export const NUMBER_PARAGRAPHS = 8_000;

/** About 1 MB of text, half of it sentences with numbers that the archive can be held against. */
export function manyNumbers(): string {
  const paragraphs = Array.from(
    { length: NUMBER_PARAGRAPHS },
    (_, index) =>
      `<p>Ant Group would raise $${(index % 90) + 10}.5 billion, paper n${index} said. It was worth $${(index % 300) + 100} billion.</p>`,
  );
  return html("Numbers", paragraphs.join("\n"));
}

/** A page that adds 1,000 nodes a second when told to, each with a mention. */
export function growingPage(): string {
  return html(
    "Growing",
    `<p>Ant Group stands above.</p><div id="log"></div><script>
      const names = ${JSON.stringify(NAMES)};
      let added = 0;
      function grow(seconds) {
        return new Promise((done) => {
          const begun = performance.now();
          const until = added + seconds * 1000;
          const timer = setInterval(() => {
            const due = Math.min(until, until - seconds * 1000 + Math.floor(performance.now() - begun));
            for (; added < due; added++) {
              const line = document.createElement("div");
              line.textContent = "Line n" + added + " on " + names[added % names.length];
              document.querySelector("#log").append(line);
            }
            if (added === until) {
              clearInterval(timer);
              done();
            }
          }, 10);
        });
      }
      function clear() {
        document.querySelector("#log").replaceChildren();
      }
    </script>`,
  );
}

/** A page whose frames are empty, as those that wait for their advertisement. */
export function manyFrames(): string {
  return html("Frames", `<p>Ant Group stands above.</p>${"<iframe hidden></iframe>".repeat(100)}`);
}
