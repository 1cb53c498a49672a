import { readFileSync } from 'node:fs';

/**
 * Most bytes of memory that this process ever held. On Linux from its own counter: getrusage's goes on counting from the
 * process that started this one.
 */
export function peakBytes(): number {
  if (process.platform !== 'linux') return process.resourceUsage().maxRSS * 1024;
  const kilobytes = /^VmHWM:\s+(\d+) kB$/m.exec(readFileSync('/proc/self/status', 'utf8'))?.[1];
  return Number(kilobytes) * 1024;
}
