import type { Examples } from './examples.ts';
import { needs } from './papers.ts';

export const examples: Examples = { 'TXL-01': needs('conformity-report', { set: 'S22' }) };
