/** Of all accounts of the browser tests. */
export const PASSWORD = 'correct horse battery staple'

/** Who signs in to the panel in the browser tests. */
export const ACCOUNTS = {
  admin: { name: 'Ada Admin', email: 'admin@example.org', roles: ['admin'] },
  editor: { name: 'Edith Editor', email: 'editor@example.org', roles: ['editor'] },
  translator: {
    name: 'Tariq Translator',
    email: 'translator@example.org',
    roles: ['translator'],
    languages: [{ locale: 'ar', translate: true, review: false, release: false }],
  },
  french: {
    name: 'Amina Traductrice',
    email: 'french@example.org',
    roles: ['translator'],
    languages: [{ locale: 'fr', translate: true, review: false, release: false }],
  },
  reviewer: {
    name: 'Claire Relectrice',
    email: 'reviewer@example.org',
    roles: ['translator'],
    languages: [{ locale: 'fr', translate: true, review: true, release: false }],
  },
} satisfies Record<string, Account>

type Account = {
  name: string
  email: string
  roles: ('admin' | 'editor' | 'translator')[]
  languages?: { locale: 'ar' | 'fr'; translate: boolean; review: boolean; release: boolean }[]
}
