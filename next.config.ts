import { withPayload } from '@payloadcms/next/withPayload'
import type { NextConfig } from 'next'

const config: NextConfig = {
  poweredByHeader: false,
  // Our own server compresses, for Next and the API alike.
  compress: false,
  images: { unoptimized: true },
  // The panel posts whole forms to server functions; Next would stop at 1 MB.
  experimental: { serverActions: { bodySizeLimit: '8mb' } },
  // Types are checked by `npm run check`, with our own tsconfig.
  typescript: { ignoreBuildErrors: true },
}

export default withPayload(config, { devBundleServerPackages: false })
