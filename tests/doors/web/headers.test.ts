import { expect, test } from 'vitest';
import { CONTENT_POLICY } from '../../../main/doors/content-policy.ts';
import { openedDoor } from './door.ts';

test('every answer forbids strange scripts, guessed types and being shown in a frame', async () => {
  const { door, ask, askIn, call } = await openedDoor();
  const answers = {
    'the way in': await ask(`/${new URL(door.link()).search}`),
    refused: await ask('/'),
    'not there': await askIn('/nowhere'),
    'no picture': await askIn(`/thumb/${'0'.repeat(64)}/320`),
    'a call': await call('products/list', '{"json":{}}'),
    'a failed call': await call('products/get', '{"json":{"id":"01ARZ3NDEKTSV4RRFFQ69G5FAV"}}'),
    'an unknown call': await call('nobody/knows', '{}'),
  };
  for (const [what, { headers }] of Object.entries(answers)) {
    expect(headers, what).toMatchObject({
      'content-security-policy': CONTENT_POLICY,
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'no-referrer',
      'cross-origin-opener-policy': 'same-origin',
      'cross-origin-resource-policy': 'same-origin',
    });
    expect(headers['access-control-allow-origin'], what).toBeUndefined();
  }
  expect(CONTENT_POLICY).toContain("default-src 'none'");
  expect(CONTENT_POLICY).toContain("script-src 'self';");
  expect(CONTENT_POLICY).toContain("frame-ancestors 'none'");
});
