import { parseAst } from 'rolldown/parseAst';

/** What a person reads or hears that is given as an attribute. */
const HEARD = new Set([
  'title',
  'label',
  'placeholder',
  'alt',
  'description',
  'message',
  'aria-label',
  'aria-description',
  'aria-roledescription',
  'aria-placeholder',
  'aria-valuetext',
]);

type Node = { type: string; [part: string]: unknown };
const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && typeof (value as Node).type === 'string';

/** Two letters in a row are a word; signs, figures and a lone × are not. */
const wordy = (text: unknown): text is string => typeof text === 'string' && /\p{L}{2}/u.test(text);

/** Words that an expression may turn into as they stand: a literal, a template, one side of a choice. */
function spoken(node: unknown): string[] {
  if (!isNode(node)) return [];
  switch (node.type) {
    case 'Literal':
      return wordy(node.value) ? [node.value] : [];
    case 'TemplateLiteral':
      return (node.quasis as { value: { cooked: string } }[]).map(({ value }) => value.cooked).filter(wordy);
    case 'ConditionalExpression':
      return [...spoken(node.consequent), ...spoken(node.alternate)];
    case 'LogicalExpression':
      return [...spoken(node.left), ...spoken(node.right)];
    case 'BinaryExpression':
      return node.operator === '+' ? [...spoken(node.left), ...spoken(node.right)] : [];
    case 'JSXExpressionContainer':
    case 'ParenthesizedExpression':
    case 'TSAsExpression':
      return spoken(node.expression);
    default:
      return [];
  }
}

/** Every word a component says by itself instead of taking it from the locales. */
export function wordsInComponents(source: string, file: string): string[] {
  const found: string[] = [];
  const visit = (node: Node) => {
    if (node.type === 'JSXText' && wordy(node.value)) found.push(node.value.trim());
    if (node.type === 'JSXElement' || node.type === 'JSXFragment') {
      for (const child of node.children as Node[])
        if (child.type === 'JSXExpressionContainer') found.push(...spoken(child));
    }
    if (node.type === 'JSXAttribute' && HEARD.has(String((node.name as Node).name))) found.push(...spoken(node.value));
    for (const part of Object.values(node))
      for (const each of Array.isArray(part) ? part : [part]) if (isNode(each)) visit(each);
  };
  visit(parseAst(source, { lang: 'tsx' }, file) as unknown as Node);
  return found;
}
