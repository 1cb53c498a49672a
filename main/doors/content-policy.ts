// What a page of the app may load, whatever ends up in its HTML. Sent with every answer of every door.

const RULES: Record<string, string[]> = {
  'default-src': ["'none'"],
  'script-src': ["'self'"],
  // Mantine puts its theme into <style> elements.
  'style-src': ["'self'", "'unsafe-inline'"],
  'font-src': ["'self'"],
  // blob: a photo is shown from the chosen file while it is still being taken in. data: small drawings of the parts.
  'img-src': ["'self'", 'blob:', 'data:'],
  'connect-src': ["'self'"],
  'worker-src': ["'self'"],
  'base-uri': ["'none'"],
  'form-action': ["'none'"],
  'frame-ancestors': ["'none'"],
};

export const CONTENT_POLICY = Object.entries(RULES)
  .map(([directive, sources]) => `${directive} ${sources.join(' ')}`)
  .join('; ');
