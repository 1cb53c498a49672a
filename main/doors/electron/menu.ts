import { Menu } from 'electron';
import type { ContextMenuParams, MenuItemConstructorOptions, WebContents } from 'electron';
import type { Words } from './words.ts';

/** On macOS the shortcuts for copying and pasting live in the menu. Elsewhere they work without, and a bar says nothing. */
export function setMenuBar(words: Words, platform: NodeJS.Platform): void {
  Menu.setApplicationMenu(platform === 'darwin' ? Menu.buildFromTemplate(menuBar(words)) : null);
}

/** Electron brings no menu for the right mouse button, and many people paste with it. */
export function offerEditing(contents: WebContents, words: () => Words): void {
  contents.on('context-menu', (_event, { isEditable, selectionText, editFlags }) => {
    if (isEditable || selectionText !== '') Menu.buildFromTemplate(editing(words(), editFlags)).popup();
  });
}

export function menuBar(words: Words): MenuItemConstructorOptions[] {
  return [
    {
      label: words('app.name'),
      submenu: [
        { role: 'about', label: words('window.about') },
        { type: 'separator' },
        { role: 'hide', label: words('window.hide') },
        { role: 'quit', label: words('window.quit') },
      ],
    },
    { label: words('window.edit'), submenu: editing(words) },
  ];
}

type Can = Pick<
  ContextMenuParams['editFlags'],
  'canUndo' | 'canRedo' | 'canCut' | 'canCopy' | 'canPaste' | 'canSelectAll'
>;

/** In the bar every item is always there; at the mouse an item that would do nothing is grey. */
function editing(words: Words, can?: Can): MenuItemConstructorOptions[] {
  return [
    { role: 'undo', label: words('window.undo'), enabled: can?.canUndo ?? true },
    { role: 'redo', label: words('window.redo'), enabled: can?.canRedo ?? true },
    { type: 'separator' },
    { role: 'cut', label: words('window.cut'), enabled: can?.canCut ?? true },
    { role: 'copy', label: words('window.copy'), enabled: can?.canCopy ?? true },
    { role: 'paste', label: words('window.paste'), enabled: can?.canPaste ?? true },
    { role: 'selectAll', label: words('window.selectAll'), enabled: can?.canSelectAll ?? true },
  ];
}
