declare module "@mozilla/readability/JSDOMParser.js" {
  /** A small DOM for Readability, as Firefox uses in a worker. Reads well-formed HTML. */
  export default class JSDOMParser {
    parse(html: string): Document;
  }
}
