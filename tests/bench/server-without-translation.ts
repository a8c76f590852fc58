import { register } from 'node:module'

// Our server as it would be had the feature never been written: its plugin is one that adds nothing.
register(new URL('./without-translation.mjs', import.meta.url))

await import('./server-process')
