/** What a person pastes after agreeing: the whole address they were sent back to, or the bare code. */
export function codeIn(pasted: string): { code: string; shopId: string | null } {
  if (!URL.canParse(pasted)) return { code: pasted, shopId: null };
  const { searchParams } = new URL(pasted);
  return { code: searchParams.get('code') ?? '', shopId: searchParams.get('shop_id') };
}
