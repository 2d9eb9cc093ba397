// The one list of headers that a deployment must send. The preview server sends them, a journey asserts them on the wire,
// and the README's nginx and Caddy examples are checked against them.

/** One directive a line, so that a reader sees at once what is allowed. */
const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  // Charts are exported through blob: images; icons may be data: addresses.
  "img-src 'self' data: blob:",
  "font-src 'self'",
  // An own REST source on another origin is added here.
  "connect-src 'self'",
  "worker-src 'self'",
  "manifest-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ')

export const securityHeaders = {
  'Content-Security-Policy': contentSecurityPolicy,
  'X-Content-Type-Options': 'nosniff',
  'X-Frame-Options': 'DENY',
  'Referrer-Policy': 'no-referrer',
  'Permissions-Policy': 'camera=(), microphone=(), geolocation=(), payment=(), usb=()',
  'Cross-Origin-Opener-Policy': 'same-origin',
} as const satisfies Record<string, string>

/** Built files carry a hash of their content in their name and never change; everything else is asked for again. */
export function cacheControl(path: string): string {
  return path.includes('/assets/') ? 'public, max-age=31536000, immutable' : 'no-cache'
}
