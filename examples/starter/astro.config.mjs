import node from '@astrojs/node'
import { defineConfig, envField } from 'astro/config'

const address = (standard) =>
  envField.string({ context: 'server', access: 'secret', url: true, default: standard })

/** Addresses are read when the server starts, so one build serves every environment. */
export default defineConfig({
  output: 'server',
  adapter: node({ mode: 'standalone' }),
  trailingSlash: 'never',
  devToolbar: { enabled: false },
  env: {
    schema: {
      // Where this server asks the CMS, and where browsers reach it, if that is another address.
      CMS_URL: address('http://localhost:3000'),
      CMS_PUBLIC_URL: envField.string({
        context: 'server',
        access: 'secret',
        url: true,
        optional: true,
      }),
    },
  },
})
