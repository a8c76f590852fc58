import type { Payload } from 'payload'
import type supertest from 'supertest'

const PASSWORD = 'a long passphrase for the tests'

const right = (locale: string, review: boolean) => ({
  locale,
  translate: true,
  review,
  release: false,
})

/** Who asks the translation endpoints in these tests. */
const PEOPLE = {
  translator: { roles: ['translator'], languages: [right('fr', false)] },
  reviewer: { roles: ['translator'], languages: [right('fr', true)] },
  spanish: { roles: ['translator'], languages: [right('es', true)] },
  editor: { roles: ['editor'], languages: [] },
} as const

export type Person = keyof typeof PEOPLE | 'nobody'

type Api = ReturnType<typeof supertest>

/** Accounts for everybody, and a client that asks as one of them, in English unless told. */
export const signInPeople = async (payload: Payload, api: Api) => {
  const tokens = new Map<Person, string>()
  const ids = new Map<Person, string>()
  for (const [name, person] of Object.entries(PEOPLE) as [keyof typeof PEOPLE, object][]) {
    const email = `${name}@desk.example`
    const { id } = await payload.create({
      collection: 'users',
      data: { name, email, password: PASSWORD, active: true, ...person } as never,
    })
    const { body } = await api.post('/api/users/login').send({ email, password: PASSWORD })
    tokens.set(name, body.token)
    ids.set(name, `users:${id}`)
  }
  const as = (person: Person, language = 'en') => {
    const asked = (request: supertest.Test) => {
      request.set('Accept-Language', language)
      const token = tokens.get(person)
      return token ? request.set('Authorization', `JWT ${token}`) : request
    }
    return {
      get: (path: string) => asked(api.get(`/api/translation/${path}`)),
      post: (path: string, body?: object) => asked(api.post(`/api/translation/${path}`)).send(body),
      patch: (path: string, body?: object) =>
        asked(api.patch(`/api/translation/${path}`)).send(body),
      delete: (path: string) => asked(api.delete(`/api/translation/${path}`)),
      /** A file as the body of the request. */
      send: (path: string, file: Buffer | string, type = 'application/xliff+xml') =>
        asked(api.post(`/api/translation/${path}`))
          .set('Content-Type', type)
          .send(file),
      /** A file as the field of a form. */
      upload: (path: string, file: Buffer | string, name: string) =>
        asked(api.post(`/api/translation/${path}`)).attach('file', Buffer.from(file), name),
    }
  }
  return { as, actorOf: (person: Person) => ids.get(person) }
}
