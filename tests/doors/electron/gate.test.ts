import { EventEmitter } from 'node:events';
import type { WebContents } from 'electron';
import { expect, test, vi } from 'vitest';
import { openGate } from '../../../main/doors/electron/gate.ts';

const CONNECT = 'len-san:connect';
const ours = { parent: null, origin: 'lensan://desk', url: 'lensan://desk/' };

function gate() {
  const ipc = new EventEmitter();
  const contents = { ipc } as unknown as WebContents;
  const calls = { carry: vi.fn(), drained: async () => {} };
  openGate(contents, calls);
  const knock = (event: object, ports = [{ close: vi.fn() }]) => {
    ipc.emit(CONNECT, { sender: contents, senderFrame: ours, ports, ...event });
    return { ports, carried: calls.carry.mock.calls.map(([port]) => port as unknown) };
  };
  return { knock, ipc };
}

test('the page we loaded gets its port served', () => {
  const { ports, carried } = gate().knock({});
  expect(carried).toEqual(ports);
  expect(ports[0]!.close).not.toHaveBeenCalled();
});

test.each([
  ['another window', { sender: {} }],
  ['a frame inside our page', { senderFrame: { ...ours, parent: ours } }],
  ['a frame that is gone', { senderFrame: null }],
  [
    'a page of another origin',
    { senderFrame: { ...ours, origin: 'https://evil.example', url: 'https://evil.example/' } },
  ],
  ['an origin that only begins like ours', { senderFrame: { ...ours, origin: 'lensan://desk.evil.example' } }],
  ['a blank page that keeps our address', { senderFrame: { ...ours, origin: 'null' } }],
  ['a file', { senderFrame: { ...ours, origin: 'file://', url: 'file:///desk/' } }],
])('%s gets nothing, and sees that it was refused', (_who, event) => {
  const { ports, carried } = gate().knock(event);
  expect(carried).toEqual([]);
  expect(ports[0]!.close).toHaveBeenCalledOnce();
});

test('a message without a port, or with several, carries nothing', () => {
  const { knock } = gate();
  expect(knock({}, []).carried).toEqual([]);
  const { ports, carried } = knock({}, [{ close: vi.fn() }, { close: vi.fn() }]);
  expect(carried).toEqual([]);
  for (const port of ports) expect(port.close).toHaveBeenCalledOnce();
});

test('there is no other way in', () => {
  expect(gate().ipc.eventNames()).toEqual([CONNECT]);
});
