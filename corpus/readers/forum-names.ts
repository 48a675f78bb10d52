/**
 * How forum software names the parts of a page's posts: XenForo, phpBB, Discuz!, vBulletin, Discourse, SMF, MyBB,
 * WoltLab, Invision, NodeBB, Flarum, WeCenter, V2EX, Hacker News, Reddit, Stack Exchange, GitHub, Tieba, Zhihu.
 */

/** Classes of the element that holds a post's words. */
export const BODY_CLASSES = new Set(
  (
    "bbWrapper message-body messageText messageContent t_f postcontent post_body post-entry cooked reply_content " +
    "topic_content commtext toptext usertext-body d_post_content markitup-box RichContent-inner QuestionRichText " +
    "comment-body js-comment-body comment-content comment_content comment-text commentText Post-body " +
    "js-post__content-text s-prose js-post-body comment-copy"
  ).split(" "),
);

/** Ids of such elements, up to a number. */
export const BODY_IDS = /^(?:postmessage_|post_message_|msg_|pid_?content_)\d+$/;

/** Values of other attributes that such elements have. */
export const BODY_ATTRIBUTES: Record<string, ReadonlySet<string>> = {
  itemprop: new Set(["text", "articleBody", "commentText"]),
  "data-role": new Set(["commentContent"]),
  component: new Set(["post/content"]),
  slot: new Set(["comment", "text-body"]),
};

/** Attributes of a post that state its author. */
export const AUTHOR_ATTRIBUTES = ["data-author", "data-username", "data-user-name", "author"];

/** Classes of the element that names a post's author, in one list: no software uses another's for something else. */
export const AUTHOR_CLASSES = new Set(
  (
    "author username user-name username-coloured hnuser bigusername fn poster poster_name postprofile-name " +
    "message-name p_author_name userid aw-user-name author_information authi user-details UserLink-link " +
    "AuthorInfo-name comment-author comment-user nickname"
  ).split(" "),
);

/** Addresses of people's own pages. */
export const PROFILE_ADDRESS =
  /(?:^|\/)(?:members?|users?|u|profile|people|home\/main)[/?]|space-uid|mod=space|mode=viewprofile|member\.php\?u|user\?id=|action=profile|action-viewthread-userid/i;

/** Classes, or beginnings of ids, of the element with a post's date. */
export const DATE_CLASSES =
  /(?:^|[\s_-])(?:date|datetime|time|timestamp|ago|age|postdate|posted|authorposton\w*|post-time|relative-date|relativetime|timeago|tail-info|topic-date|smalltext|ContentItem-time|text-color-999|meta|thead)(?:$|[\s_-])/i;

/** Elements that hold a comment together with the replies to it. */
export const THREAD_CLASSES = new Set(["comment", "thing", "reply", "comment-wrap", "comtr"]);

/** Elements whose posts are not the page's own: lists of others, sidebars, previews. */
export const ELSEWHERE_CLASSES = new Set(["side", "sidebar", "preview", "related", "titlebox"]);
