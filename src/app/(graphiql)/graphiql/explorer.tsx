'use client'

import dynamic from 'next/dynamic'

/** The editor lives in the browser alone: Monaco asks for `window` as soon as it is loaded. */
export const Explorer = dynamic(() => import('./graphiql-in-browser'), {
  ssr: false,
  loading: () => <p style={{ padding: '1rem', fontFamily: 'sans-serif' }}>Loading the explorer…</p>,
})
