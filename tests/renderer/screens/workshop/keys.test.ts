import { expect, test } from 'vitest';
import { actionOf } from '../../../../renderer/screens/workshop/keys/keys.ts';
import { dividerKey } from '../../../../renderer/screens/workshop/picture/divide.ts';

const press = (key: string, more: object = {}) => ({
  key,
  shiftKey: false,
  ctrlKey: false,
  altKey: false,
  metaKey: false,
  ...more,
});

test('arrows go to the neighbours, and move the picture once it is larger than its window', () => {
  expect(actionOf(press('ArrowRight'), false)).toBe('next');
  expect(actionOf(press('ArrowRight'), true)).toBe('pan-right');
  expect(actionOf(press('PageDown'), true)).toBe('next');
});

test('with Shift the photo itself is moved, however close one looks', () => {
  expect(actionOf(press('ArrowLeft', { shiftKey: true }), true)).toBe('earlier');
  expect(actionOf(press('ArrowRight', { shiftKey: true }), false)).toBe('later');
});

test('letters work with the shift lock on, and R turns the other way with Shift', () => {
  expect(actionOf(press('M'), false)).toBe('mend');
  expect(actionOf(press('r'), false)).toBe('turn-right');
  expect(actionOf(press('R', { shiftKey: true }), false)).toBe('turn-left');
  expect(actionOf(press('+', { shiftKey: true }), false)).toBe('zoom-in');
  expect(actionOf(press('?', { shiftKey: true }), false)).toBe('help');
});

test('what belongs to the browser or the system is left to it', () => {
  expect(actionOf(press('r', { ctrlKey: true }), false)).toBeNull();
  expect(actionOf(press('ArrowLeft', { altKey: true }), false)).toBeNull();
  expect(actionOf(press('Tab'), false)).toBeNull();
  expect(actionOf(press('x'), false)).toBeNull();
});

test('the divider goes by small and large steps and stays within the picture', () => {
  expect(dividerKey('ArrowLeft', false, 50)).toBe(48);
  expect(dividerKey('ArrowRight', true, 95)).toBe(100);
  expect(dividerKey('Home', false, 30)).toBe(0);
  expect(dividerKey('End', false, 30)).toBe(100);
  expect(dividerKey('Tab', false, 30)).toBeNull();
});
