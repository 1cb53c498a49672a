import { EventEmitter } from 'node:events';
import type { MenuItemConstructorOptions, WebContents } from 'electron';
import { beforeEach, expect, test, vi } from 'vitest';
import { menuBar, offerEditing, setMenuBar } from '../../../main/doors/electron/menu.ts';
import { createI18n } from '../../../shared/locales/i18n.ts';

const Menu = vi.hoisted(() => ({ setApplicationMenu: vi.fn(), buildFromTemplate: vi.fn(() => ({ popup: vi.fn() })) }));
vi.mock('electron', () => ({ Menu }));
const wordsIn = (language: 'vi' | 'en') => createI18n(language).t;
beforeEach(() => vi.clearAllMocks());

const flags = { canUndo: false, canRedo: false, canCut: true, canCopy: true, canPaste: true, canSelectAll: true };
const items = (menu: MenuItemConstructorOptions[]) => menu.filter(({ type }) => type !== 'separator');

function rightClick(params: object, language: 'vi' | 'en' = 'vi') {
  const contents = new EventEmitter();
  offerEditing(contents as unknown as WebContents, () => wordsIn(language));
  contents.emit('context-menu', {}, { isEditable: false, selectionText: '', editFlags: flags, ...params });
  const [template] = (Menu.buildFromTemplate.mock.calls as unknown as [MenuItemConstructorOptions[]][])[0] ?? [];
  return template && items(template);
}

test('a text field can be pasted into with the right mouse button, in the chosen language', () => {
  expect(rightClick({ isEditable: true })?.find(({ role }) => role === 'paste')).toMatchObject({
    label: 'Dán',
    enabled: true,
  });
  vi.clearAllMocks();
  expect(rightClick({ isEditable: true }, 'en')?.find(({ role }) => role === 'paste')).toMatchObject({
    label: 'Paste',
  });
});

test('what would do nothing is grey', () => {
  const menu = rightClick({ isEditable: true });
  expect(menu?.filter(({ enabled }) => !enabled).map(({ role }) => role)).toEqual(['undo', 'redo']);
});

test('a click beside any text opens nothing', () => {
  expect(rightClick({})).toBeUndefined();
});

test('macOS keeps its shortcuts for copying and pasting; elsewhere there is no menu bar', () => {
  setMenuBar(wordsIn('vi'), 'darwin');
  expect(Menu.buildFromTemplate).toHaveBeenCalledOnce();
  setMenuBar(wordsIn('vi'), 'win32');
  setMenuBar(wordsIn('vi'), 'linux');
  expect(Menu.setApplicationMenu.mock.calls.slice(1)).toEqual([[null], [null]]);
});

test.each(['vi', 'en'] as const)('every item of the menu has a word in "%s"', (language) => {
  const labels = menuBar(wordsIn(language)).flatMap(({ label, submenu }) => [
    label,
    ...items(submenu as MenuItemConstructorOptions[]).map((item) => item.label),
  ]);
  for (const label of labels) expect(label).not.toMatch(/^(window|app)\./);
});
