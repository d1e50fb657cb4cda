/** @type {import('next').NextConfig} */
export default {
  // The API contract answers a trailing slash directly; clients do not follow redirects.
  skipTrailingSlashRedirect: true,
  poweredByHeader: false,
  // lib/server/front-door/compressed-pages.ts does.
  compress: false,
  reactStrictMode: true,
  devIndicators: false,
  // forbidden() answers a page with the status 403 and app/**/forbidden.tsx.
  experimental: {
    authInterrupts: true,
    // A first visit shows what it has without asking for styles first (docs/decisions/048).
    inlineCss: true,
    // Forms are small; whatever is larger is not one of ours.
    serverActions: { bodySizeLimit: '64kb' },
  },
  // Nothing here resizes images, so nobody else shall.
  images: { unoptimized: true },
  // These start worker threads or load files next to themselves, which a bundle would hide.
  serverExternalPackages: ['piscina', 'pino', 'pg', '@prisma/client', '@prisma/adapter-pg'],
}
