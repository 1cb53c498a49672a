// The bridge into the window, bundled to one CommonJS file as a sandboxed preload must be.
//
// How the page gets its port:
//   1. The page sees window.lensanDoor === 'electron', makes a MessageChannel and posts one end to itself:
//      window.postMessage('len-san:connect', location.origin, [serverPort])
//   2. This file takes that message – same window, same origin, exactly one port – and passes the port on to main.
//   3. Main checks the frame it came from (port.ts) and serves the contract over it.
// A port cannot cross the contextBridge, hence the message. Nothing else is exposed: no ipcRenderer, no function.
import { contextBridge, ipcRenderer } from 'electron';
import { CONNECT } from './channel.ts';

window.addEventListener('message', ({ source, origin, data, ports }) => {
  if (source !== window || origin !== window.location.origin || data !== CONNECT || ports.length !== 1) return;
  ipcRenderer.postMessage(CONNECT, null, [...ports]);
});
contextBridge.exposeInMainWorld('lensanDoor', 'electron');
