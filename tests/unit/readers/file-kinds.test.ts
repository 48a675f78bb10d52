import { expect, test } from "vitest";
import { refuseOtherKinds } from "../../../corpus/readers/file-kinds";
import { readDocument } from "../../../corpus/readers/registry";

test.each([
  ["%PDF-1.7\n1 0 obj\n<< /Type /Catalog >>\nendobj\n", "The file is a PDF: save its text"],
  ["PK\x03\x04word/document.xml of some length", "a zip, a Word document or an e-book"],
  ["\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "an older Word document"],
  ["{\\rtf1\\ansi The ferry runs again.}", "a document in Rich Text Format"],
  ["\x1f\x8b\x08\x00\x00\x00\x00\x00", "compressed: unpack it first"],
  ["\x89PNG\r\n\x1a\n", "a picture"],
  ["\xff\xd8\xff\xe0\x00\x10JFIF", "a picture"],
  ["GIF89a", "a picture"],
])("%j: %s", (beginning, message) => {
  expect(() => readDocument("x.txt", Buffer.from(beginning, "latin1"))).toThrow(message);
});

test.each([
  "Subject: the ferry\n\nIt runs again from Monday, and a Content-Type: multipart/related is none of its worries.\n",
  "PKs of the harbour: the ferry runs again from Monday.\n",
  "A PDF begins with %PDF-1.7, this note does not.\n",
])("%j may be a text", (text) => {
  expect(() => refuseOtherKinds(Buffer.from(text))).not.toThrow();
});
