import type { Metadata } from 'next'
import type { ReactNode } from 'react'

export const metadata: Metadata = { title: 'GraphQL explorer', robots: { index: false } }

// Rendered per request: the Content-Security-Policy nonce of each answer goes into its scripts.
export const dynamic = 'force-dynamic'

const Layout = ({ children }: { children: ReactNode }) => (
  <html lang="en">
    <body style={{ margin: 0, height: '100vh' }}>{children}</body>
  </html>
)

export default Layout
