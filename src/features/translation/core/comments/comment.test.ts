import { describe, expect, it } from 'vitest'

import { type Commentator, localeOfComment, mayResolve, maySee } from './comment'

const french: Commentator = {
  actor: 'users:1',
  writesSource: false,
  worksIn: (locale) => locale === 'fr',
}
const author: Commentator = { actor: 'users:9', writesSource: true, worksIn: () => false }

describe('a comment', () => {
  it('belongs to a locale only where it is a note', () => {
    expect(localeOfComment('note', 'fr')).toBe('fr')
    expect(localeOfComment('note', undefined)).toBeNull()
    expect(localeOfComment('question', 'fr')).toBeNull()
    expect(localeOfComment('source-issue', 'fr')).toBeNull()
  })

  it.each([
    ['fr', french, true],
    ['es', french, false],
    [null, french, true],
    ['es', author, true],
  ])('of the locale %s is shown as its reader works', (locale, who, seen) => {
    expect(maySee({ locale }, who)).toBe(seen)
  })

  it.each([
    ['their own question', { locale: null, writtenBy: 'users:1' }, french, true],
    ['a question of another translator', { locale: null, writtenBy: 'users:2' }, french, false],
    ['a note in their language', { locale: 'fr', writtenBy: 'users:2' }, french, true],
    ['a note in another language', { locale: 'es', writtenBy: 'users:2' }, french, false],
    ['what is asked of the author', { locale: null, writtenBy: 'users:2' }, author, true],
  ])('is settled, or not, where it is %s', (_, comment, who, may) => {
    expect(mayResolve(comment, who)).toBe(may)
  })
})
