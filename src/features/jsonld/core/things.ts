import type { City, Organization, Person } from 'schema-dts'

import { type Described, seen } from './documents'
import {
  countryName,
  given,
  many,
  organisation,
  picture,
  type Setting,
  titleOf,
  urlsOf,
} from './properties'

export const partner = (document: Described, setting: Setting): Organization => ({
  '@type': 'Organization',
  '@id': `${setting.absolute(document.path)}#this`,
  name: titleOf(document),
  url: document.website ?? setting.absolute(document.path),
  mainEntityOfPage: setting.absolute(document.path),
  ...given('description', document.summary),
  ...given('alternateName', document.acronym),
  ...given('logo', picture(document.logo, setting)),
  ...many('sameAs', urlsOf(document.socialLinks)),
})

export const somebody = (document: Described, setting: Setting): Person => {
  const employer = seen(document.partner) ?? seen(document.city)
  return {
    '@type': 'Person',
    '@id': `${setting.absolute(document.path)}#this`,
    name: titleOf(document),
    url: setting.absolute(document.path),
    ...given('honorificPrefix', document.honorific),
    ...given('jobTitle', document.position),
    ...given('email', document.email),
    ...given('image', picture(document.photo, setting)),
    ...(employer?.name && { worksFor: organisation(employer, setting) }),
    ...many('sameAs', urlsOf(document.links)),
  }
}

export const city = (document: Described, setting: Setting): City => ({
  '@type': 'City',
  '@id': `${setting.absolute(document.path)}#this`,
  name: titleOf(document),
  mainEntityOfPage: setting.absolute(document.path),
  url: document.website ?? setting.absolute(document.path),
  ...given('description', document.summary),
  ...(document.country && {
    containedInPlace: {
      '@type': 'Country',
      identifier: document.country,
      name: countryName(document.country, setting.locale),
    },
  }),
  ...(document.latitude != null &&
    document.longitude != null && {
      geo: {
        '@type': 'GeoCoordinates',
        latitude: document.latitude,
        longitude: document.longitude,
      },
    }),
  ...given('photo', picture(document.cover, setting)),
})
