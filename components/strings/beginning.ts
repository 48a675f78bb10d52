/** The first so many characters of a text, none of them cut in two; the text itself where it has no more. */
export function beginning(text: string, most: number): string {
  const characters = [...text.slice(0, 2 * most + 2)];
  return characters.length > most ? characters.slice(0, most).join("") : text;
}
