/** Text that may stand in a page as it is. Only `html` makes it. */
export class Html {
  readonly text: string;
  constructor(text: string) {
    this.text = text;
  }
}

const ESCAPES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };
const escape = (text: string) => text.replace(/[&<>"']/g, (character) => ESCAPES[character] ?? '');

type Piece = Html | Piece[] | string | number | false | null | undefined;

function write(piece: Piece): string {
  if (piece instanceof Html) return piece.text;
  if (Array.isArray(piece)) return piece.map(write).join('');
  return piece === null || piece === undefined || piece === false ? '' : escape(String(piece));
}

/** A page or a part of one. Every value put in is escaped unless it is itself made by `html`; always quote attributes. */
export function html(parts: TemplateStringsArray, ...values: Piece[]): Html {
  return new Html(parts.map((part, place) => part + (place < values.length ? write(values[place]) : '')).join(''));
}
