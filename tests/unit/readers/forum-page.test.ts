import { describe, expect, test } from "vitest";
import { readDocument } from "../../../corpus/readers/registry";

const FIRST = "码头的工人说，停航三天以后才有人来谈，之前谁也没有露面。";
const SECOND = "公司的通告不是这样写的，里面说第一天就开始谈了，你看过没有？";
const THIRD = "两边的说法差了一倍，等港务局出来说话再看。";

function read(body: string) {
  const html = `<!DOCTYPE html><html><head><title>停航的事 - 港湾论坛</title><link rel="canonical" href="https://harbour.example.org/t/1"></head><body><nav><a href="/">首页</a> <a href="/new">最新</a></nav>${body}<footer>关于本站 联系</footer></body></html>`;
  const [document, ...more] = readDocument("t.html", new TextEncoder().encode(html));
  expect(more).toEqual([]);
  return document!;
}

const outline = (body: string) =>
  read(body).posts.map(({ author, date, replyTo, blocks }) => [
    author,
    date,
    replyTo,
    blocks.map((block) => (block.kind === "picture" ? "" : block.text)).join("|"),
  ]);

const TEMPLATES: [name: string, body: string][] = [
  [
    "XenForo",
    [FIRST, SECOND]
      .map(
        (text, at) => `<article class="message message--post js-post" data-author="${"甲乙"[at]}" id="js-post-${at}">
      <div class="message-cell message-cell--user"><h4 class="message-name"><a href="/members/x.${at}/" class="username">${"甲乙"[at]}</a></h4><dl><dt>Registriert</dt><dd>1. Mai 2011</dd></dl></div>
      <div class="message-cell message-cell--main"><header><time datetime="2020-11-0${at + 3}T22:10:00+0100" title="x">x</time><a href="#">#${at + 1}</a></header>
      <article class="message-body js-selectToQuote"><div class="bbWrapper">${text}</div></article>
      <div class="message-lastEdit">Zuletzt bearbeitet: <time datetime="2021-01-01T00:00:00+0100">x</time></div><aside class="message-signature"><div class="bbSignature">短签名</div></aside></div></article>`,
      )
      .join(""),
  ],
  [
    "phpBB",
    [FIRST, SECOND]
      .map(
        (
          text,
          at,
        ) => `<div id="p${at}" class="post has-profile bg2"><div class="inner"><dl class="postprofile"><dt><a href="./memberlist.php?mode=viewprofile&amp;u=${at}" class="username">${"甲乙"[at]}</a></dt><dd>Posts: 12</dd></dl>
      <div class="postbody"><div><h3><a href="#p${at}">Re: 停航的事</a></h3><p class="author">by <strong><a href="./memberlist.php?mode=viewprofile&amp;u=${at}" class="username">${"甲乙"[at]}</a></strong> » <time datetime="2020-11-0${at + 3}T10:00:00+00:00">Tue Nov 0${at + 3}, 2020 10:00 am</time></p><div class="content">${text}</div></div></div></div></div>`,
      )
      .join(""),
  ],
  [
    "Discuz!",
    [FIRST, SECOND]
      .map(
        (text, at) =>
          `<div id="post_${at}"><table id="pid${at}"><tr><td class="pls"><div class="authi"><a href="home.php?mod=space&amp;uid=${at}" class="xw1">${"甲乙"[at]}</a></div></td><td class="plc"><div class="pi"><div class="pti"><div class="authi"><em id="authorposton${at}">发表于 2020-11-${at + 3} 10:02</em></div></div></div><div class="pct"><div class="t_fsz"><table><tr><td class="t_f" id="postmessage_${at}">${text}</td></tr></table></div></div></td></tr></table></div>`,
      )
      .join(""),
  ],
  [
    "vBulletin",
    [FIRST, SECOND]
      .map(
        (text, at) =>
          `<li class="postbitlegacy" id="post_${at}"><div class="posthead"><span class="postdate old"><span class="date">11-0${at + 3}-2020,&nbsp;<span class="time">10:02 AM</span></span></span></div><div class="userinfo"><a class="username offline" href="member.php?u=${at}"><strong>${"甲乙"[at]}</strong></a></div><div class="content"><div id="post_message_${at}"><blockquote class="postcontent restore">${text}</blockquote></div></div></li>`,
      )
      .join(""),
  ],
  [
    "Discourse, as crawlers get it",
    [FIRST, SECOND]
      .map(
        (text, at) =>
          `<div id="post_${at + 1}" itemprop="comment" itemscope itemtype="http://schema.org/Comment" class="topic-body crawler-post"><div class="crawler-post-meta"><span class="creator" itemprop="author" itemscope itemtype="http://schema.org/Person"><a itemprop="url" href="https://harbour.example.org/u/x"><span itemprop="name">${"甲乙"[at]}</span></a></span><span class="crawler-post-infos"><time itemprop="datePublished" datetime="2020-11-0${at + 3}T02:00:00Z" class="post-time">November ${at + 3}, 2020</time></span></div><div class="post" itemprop="text"><p>${text}</p></div></div>`,
      )
      .join(""),
  ],
  [
    "V2EX",
    `<div class="box"><div class="header"><a href="/go/x">x</a><h1>停航的事</h1><small class="gray"><a href="/member/jia">甲</a> · <span title="2020-11-03 10:00:00 +08:00">3 天前</span></small></div><div class="cell"><div class="topic_content"><div class="markdown_body"><p>${FIRST}</p></div></div></div></div><div class="box"><div id="r_2" class="cell"><table><tr><td><img class="avatar" alt="乙"></td><td><strong><a href="/member/yi" class="dark">乙</a></strong> <span class="ago" title="2020-11-04 09:00:00 +08:00">2020-11-04</span><div class="reply_content">${SECOND}</div></td></tr></table></div></div>`.replace(
      'span title="2020-11-03',
      'span class="ago" title="2020-11-03',
    ),
  ],
  [
    "WeCenter",
    `<div class="aw-mod aw-question-detail aw-item"><a class="aw-user-name" href="https://harbour.example.org/people/jia">甲</a><div class="mod-body"><div class="content markitup-box">${FIRST}</div></div><div class="meta"><span class="text-color-999">2020-11-03 10:00</span></div></div><div class="aw-feed-list"><div class="aw-item"><a class="aw-user-name" href="https://harbour.example.org/people/yi">乙</a><div class="mod-body"><div class="markitup-box">${SECOND}</div></div><div class="meta"><span class="text-color-999">2020-11-04 10:00</span></div></div></div>`,
  ],
  [
    "Stack Exchange",
    `<div class="question" itemscope itemtype="https://schema.org/Question"><div class="s-prose js-post-body" itemprop="text"><p>${FIRST}</p></div><div class="user-info">edited <div class="user-details"><a href="/users/9/z">丙</a></div></div><div class="post-signature owner"><span title="2020-11-03 08:00:00Z" class="relativetime">Nov 3</span><div class="user-details" itemprop="author" itemscope itemtype="http://schema.org/Person"><a href="/users/1/x">甲</a><span itemprop="name">甲</span></div></div></div><div class="answer" itemprop="suggestedAnswer" itemscope itemtype="https://schema.org/Answer"><div class="s-prose js-post-body" itemprop="text"><p>${SECOND}</p></div><span title="2020-11-04 08:00:00Z" class="relativetime">Nov 4</span><div class="user-details" itemprop="author"><a href="/users/2/y">乙</a></div></div>`,
  ],
];

describe.each(TEMPLATES)("%s", (_, body) => {
  test("two posts", () => {
    expect(outline(body)).toEqual([
      ["甲", "2020-11-03", null, FIRST],
      ["乙", "2020-11-04", null, SECOND],
    ]);
  });

  test("a forum with the page's title and address", () => {
    expect(read(body)).toMatchObject({
      title: "停航的事",
      url: "https://harbour.example.org/t/1",
      author: "甲",
      published: "2020-11-03",
      source: { kind: "forum" },
    });
  });
});

test("Hacker News: depth says who answers whom", () => {
  const row = (text: string, author: string, indent: number) =>
    `<tr class="athing comtr"><td><table><tr><td class="ind" indent="${indent}"><img width="${indent * 40}"></td><td class="default"><div><span class="comhead"><a href="user?id=${author}" class="hnuser">${author}</a> <span class="age" title="2020-11-03T10:00:00 1604397600"><a href="item?id=1">3 days ago</a></span></span></div><div class="comment"><div class="commtext c00">${text}</div><div class="reply"><a href="reply">reply</a></div></div></td></tr></table></td></tr>`;
  const rows = [row(FIRST, "jia", 0), row(SECOND, "yi", 1), row(THIRD, "bing", 2), row("还要等多久？", "ding", 0)];
  expect(outline(`<table>${rows.join("")}</table>`)).toEqual([
    ["jia", "2020-11-03", null, FIRST],
    ["yi", "2020-11-03", 1, SECOND],
    ["bing", "2020-11-03", 2, THIRD],
    ["ding", "2020-11-03", null, "还要等多久？"],
  ]);
});

test("Reddit: replies stand inside the comment that they answer", () => {
  const thing = (text: string, author: string, inside = "") =>
    `<div class="thing comment"><div class="entry"><p class="tagline"><a class="author" href="/user/${author}">${author}</a> <time datetime="2020-11-03T10:00:00+00:00">3 years ago</time></p><form><div class="usertext-body md-container"><div class="md"><p>${text}</p></div></div></form></div><div class="child">${inside}</div></div>`;
  const side = `<div class="side"><div class="usertext-body"><div class="md"><p>版规：不要骂人。</p></div></div></div>`;
  const body = side + thing(FIRST, "jia", thing(SECOND, "yi", thing(THIRD, "bing"))) + thing("还要等多久？", "ding");
  expect(outline(body).map(([author, , replyTo]) => [author, replyTo])).toEqual([
    ["jia", null],
    ["yi", 1],
    ["bing", 2],
    ["ding", null],
  ]);
});

test("Zhihu: a question of nobody, then answers", () => {
  const answer = (name: string, text: string, day: string) =>
    `<div class="ContentItem AnswerItem" itemscope itemtype="http://schema.org/Answer"><div class="AuthorInfo" itemprop="author" itemscope itemtype="http://schema.org/Person"><meta itemprop="name" content="${name}"></div><meta itemprop="dateCreated" content="${day}T02:00:00.000Z"><div class="RichContent-inner"><span class="RichText ztext" itemprop="text"><p>${text}</p></span></div></div>`;
  const question = `<div class="QuestionHeader"><h1>停航的事</h1><div class="QuestionRichText"><span class="RichText">两边说法差一倍，怎么看？</span></div></div>`;
  expect(outline(question + answer("甲", FIRST, "2020-11-03") + answer("乙", SECOND, "2020-11-04"))).toEqual([
    [null, null, null, "两边说法差一倍，怎么看？"],
    ["甲", "2020-11-03", null, FIRST],
    ["乙", "2020-11-04", null, SECOND],
  ]);
});

test("a quote of an earlier post is no word of its author and says whom it answers", () => {
  const posts = [
    ["甲", FIRST],
    ["乙", `<blockquote class="bbCodeBlock"><a>甲 said:</a><div>${FIRST}</div></blockquote>${SECOND}`],
  ].map(
    ([author, text]) =>
      `<article class="message" data-author="${author}"><time datetime="2020-11-03T10:00:00Z"></time><div class="bbWrapper">${text}</div></article>`,
  );
  const [, answer] = read(posts.join("")).posts;
  expect(answer!.replyTo).toBe(1);
  expect(answer!.blocks.map(({ kind }) => kind)).toEqual(["quote", "quote", "paragraph"]);
});

describe("dates of posts", () => {
  const dates = (...stated: string[]) =>
    read(
      stated
        .map(
          (date, at) =>
            `<div class="post"><a class="username">${"甲乙丙"[at]}</a><span class="date">${date}</span><div class="bbWrapper">${[FIRST, SECOND, THIRD][at]}</div></div>`,
        )
        .join(""),
    ).posts.map(({ date }) => date);

  test.each([
    ["2020年11月3日 10:02", "2020 年 11 月 4 日"],
    ["Nov. 3, 2020 at 10:02", "Nov 4th, 2020"],
    ["3 Nov. 2020", "Wed, 4 November 2020"],
    ["2020/11/3", "2020-11-04 09:00"],
    ["11-03-2020, 10:02 AM", "11/04/2020"],
    ["3.11.2020, 10:02", "04.11.2020"],
  ])("%s and %s", (first, second) => {
    expect(dates(first, second)).toEqual(["2020-11-03", "2020-11-04"]);
  });

  test("a day above 12 settles the order of all", () => {
    expect(dates("03-11-2020, 10:02", "05/11/2020", "13-11-2020")).toEqual(["2020-11-03", "2020-11-05", "2020-11-13"]);
    expect(dates("11-03-2020", "11-13-2020")).toEqual(["2020-11-03", "2020-11-13"]);
  });

  test("no relative date is one", () => {
    expect(dates("3 days ago", "yesterday")).toEqual([null, null]);
  });
});

describe("quotes in other boxes than blockquote", () => {
  const post = (author: string, text: string) =>
    `<div class="post"><a class="username">${author}</a><div class="bbWrapper">${text}</div></div>`;
  const box = (said: string) =>
    `<div class="bbcode_container"><div class="bbcode_quote"><div class="quote_container"><div class="bbcode_postedby">Originally Posted by <strong>甲</strong></div><div class="message">${said}</div></div></div></div>`;
  const aside = (said: string) =>
    `<aside class="quote no-group" data-username="甲" data-post="1"><div class="title">甲:</div><blockquote><p>${said}</p></blockquote></aside>`;
  const headed = (said: string) =>
    `<div class="quoteheader"><a href="#m1">Quote from: 甲 on November 03, 2020</a></div><blockquote>${said}</blockquote><div class="quotefooter"></div>`;

  test.each([
    ["vBulletin", box],
    ["Discourse", aside],
    ["SMF", headed],
  ])("%s", (_, quote) => {
    const [, exact, edited] = read(
      post("甲", FIRST) + post("乙", quote(FIRST) + SECOND) + post("丙", quote("这几个字后来改过了") + THIRD),
    ).posts;
    for (const [answer, own] of [
      [exact!, SECOND],
      [edited!, THIRD],
    ] as const) {
      expect(answer.replyTo).toBe(1);
      const words = answer.blocks.flatMap((block) => (block.kind === "paragraph" ? [block.text] : []));
      expect(words).toEqual([own]);
      expect(answer.blocks.some((block) => block.kind === "quote")).toBe(true);
    }
  });
});

test("a page built by a script, whose thread is stated as data", () => {
  const answer = (name: string, text: string, comment: unknown[] = []) => ({
    "@type": "Comment",
    author: { "@type": "Person", name },
    datePublished: "2020-11-04T10:00:00Z",
    text,
    comment,
  });
  const data = {
    "@context": "https://schema.org",
    "@graph": [
      { "@type": "BreadcrumbList" },
      {
        "@type": "DiscussionForumPosting",
        author: [{ name: "甲" }],
        datePublished: "2020-11-03",
        articleBody: `<p>${FIRST}</p><p>第二段</p>`,
        comment: [answer("乙", SECOND, [answer("丙", THIRD)])],
      },
    ],
  };
  const body = `<div id="app"></div><script type="application/ld+json">${JSON.stringify(data)}</script><script type="application/ld+json">{broken</script>`;
  expect(outline(body)).toEqual([
    ["甲", "2020-11-03", null, `${FIRST}|第二段`],
    ["乙", "2020-11-04", 1, SECOND],
    ["丙", "2020-11-04", 2, THIRD],
  ]);
});

test("an article with comments below stays an article", () => {
  const story = Array.from({ length: 12 }, (_, at) => `<p>第${at}段。${FIRST}${THIRD}</p>`).join("");
  const comments = ["甲", "乙"].map(
    (author) =>
      `<li class="comment"><cite class="fn">${author}</cite><div class="comment-content"><p>${SECOND}</p></div></li>`,
  );
  const lines = Array.from({ length: 12 }, () => `<div>${FIRST}<br>${THIRD}</div>`).join("");
  expect(read(`<h1>停航的事</h1><div class="text">${lines}</div><ol>${comments.join("")}</ol>`).posts).toHaveLength(1);
  const document = read(`<article><h1>停航的事</h1>${story}</article><ol class="comments">${comments.join("")}</ol>`);
  expect(document.posts).toHaveLength(1);
  expect(document.source.kind).toBe("news");
});
