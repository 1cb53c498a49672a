import { expect, it } from 'vitest';
import { shopee } from '../../../main/platforms/shopee/index.ts';
import { jpeg, practiceDesk } from './practice-desk.ts';

it('a picture goes out under a name that no gateway can misread: no accents, spaces or signs (TXT-12)', async () => {
  await using at = await practiceDesk();
  const sent: string[] = [];
  const { fetch: real } = at.session;
  at.session.fetch = (input, init) => {
    if (init?.body instanceof FormData) sent.push((init.body.get('image') as File).name);
    return real(input, init);
  };
  for (const fileName of ['ảnh bìa * mật ong?.JPG', 'Đường phèn [1]', '...'])
    await shopee.uploadPhoto(at.session, { bytes: await jpeg('#c80'), fileName });
  expect(sent).toHaveLength(3);
  for (const name of sent) expect(name).toMatch(/^[\w-]+\.jpg$/);
});
