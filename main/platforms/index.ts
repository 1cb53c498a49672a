// The adapters, by the name under which a shop keeps its platform.
import type { PlatformId } from '../../shared/model/shop.ts';
import type { Platform } from './platform.ts';
import { shopee } from './shopee/index.ts';

export const platforms: Record<PlatformId, Platform> = { shopee };
