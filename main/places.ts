// Where a desk lives when nobody says otherwise: the user's own data and configuration folders.
import { join } from 'node:path';
import envPaths from 'env-paths';

const paths = envPaths('len-san', { suffix: '' });

export const defaultDataDir = () => paths.data;
/** Beside no desk, so that a copied desk opens no keys. */
export const keyFile = () => join(paths.config, 'key');
