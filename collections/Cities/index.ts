import type { CollectionConfig, NumberField } from 'payload'
import { number, text } from 'payload/shared'

import { isSubdivisionOf } from '@/content/country'
import { countField } from '@/fields/count'
import { joinField } from '@/fields/join'
import { coverField } from '@/fields/media'
import { ruled } from '@/fields/rule'
import { slugField } from '@/fields/slug'
import { countryField, languagesField, timeZoneField, urlField } from '@/fields/standards'
import { summaryField, titleField } from '@/fields/text'
import { vocabularyField } from '@/fields/vocabulary'
import { GROUPS } from '@/labels/groups'
import { label } from '@/labels/label'
import { richText } from '@/rich-text/field'

import { contentCollection } from '../content-collection'
import { checkCoordinates, checkPopulation } from './check-place'
import { displayNameField } from './display-name'
import { regionOfCountry } from './region-of-country'

const coordinate = (name: 'latitude' | 'longitude', limit: number): NumberField =>
  ({
    name,
    type: 'number',
    min: -limit,
    max: limit,
    validate: ruled(number, (_, { siblingData: city }) =>
      checkCoordinates(city.latitude, city.longitude),
    ),
  }) as NumberField

const years = (_: number, { siblingData: city }: { siblingData: Record<string, unknown> }) =>
  checkPopulation(city.population, city.populationYear, new Date())

/** A place with a local government, member or not: hosts and participants too. */
export const Cities: CollectionConfig = contentCollection({
  slug: 'cities',
  labels: {
    singular: label('City', 'Ville', 'Ciudad', 'مدينة'),
    plural: label('Cities', 'Villes', 'Ciudades', 'المدن'),
  },
  admin: {
    useAsTitle: 'displayName',
    group: GROUPS.network,
    defaultColumns: ['displayName', 'country', 'region', 'kind', '_status'],
    listSearchableFields: ['name', 'country', 'subdivision'],
  },
  fields: [
    displayNameField(),
    slugField({ from: 'name' }),
    {
      type: 'tabs',
      tabs: [
        {
          label: label('Place', 'Lieu', 'Lugar', 'المكان'),
          fields: [
            titleField({ name: 'name' }),
            vocabularyField({
              name: 'kind',
              vocabulary: 'localGovernmentKind',
              defaultValue: 'city',
              required: true,
            }),
            {
              type: 'row',
              fields: [
                countryField({ required: true, index: true }),
                {
                  name: 'subdivision',
                  type: 'text',
                  admin: {
                    description: label(
                      'ISO 3166-2 code of the state or province, e.g. CA-BC',
                      'Code ISO 3166-2 de l’État ou de la province, p. ex. CA-BC',
                      'Código ISO 3166-2 del estado o la provincia, p. ej. CA-BC',
                      'رمز الولاية أو الإقليم وفق ISO 3166-2، مثل CA-BC',
                    ),
                  },
                  validate: ruled<string>(text, (code, { data }) =>
                    isSubdivisionOf(code, String(data.country))
                      ? undefined
                      : {
                          fault: 'notASubdivision',
                          parameters: { code, country: String(data.country ?? '?') },
                        },
                  ),
                },
              ],
            },
            {
              name: 'region',
              type: 'relationship',
              relationTo: 'regions',
              required: true,
              index: true,
              hooks: { beforeValidate: [regionOfCountry] },
              admin: {
                description: label(
                  'Taken from the country when left empty',
                  'Reprise du pays si ce champ est vide',
                  'Se toma del país si se deja vacía',
                  'تؤخذ من البلد إن تُركت فارغة',
                ),
              },
            },
            { type: 'row', fields: [coordinate('latitude', 90), coordinate('longitude', 180)] },
            timeZoneField({ required: true }),
            {
              type: 'row',
              fields: [
                countField({ name: 'population', rules: [years] }),
                countField({ name: 'populationYear', min: 1800, rules: [years] }),
              ],
            },
            languagesField(),
            urlField({ name: 'website' }),
          ],
        },
        {
          label: label('Profile', 'Présentation', 'Perfil', 'نبذة'),
          fields: [
            summaryField(),
            richText({ name: 'profile' }),
            coverField({ name: 'coatOfArms' }),
            coverField(),
          ],
        },
        {
          label: label('In the network', 'Dans le réseau', 'En la red', 'في الشبكة'),
          fields: [
            joinField({ name: 'membership', collection: 'members', on: 'city' }),
            joinField({ name: 'events', collection: 'events', on: 'city', sort: '-startsAt' }),
            joinField({
              name: 'reports',
              collection: 'reports',
              on: 'cities',
              sort: '-publishedAt',
            }),
            joinField({
              name: 'resources',
              collection: 'resources',
              on: 'cities',
              sort: '-publishedAt',
            }),
            joinField({
              name: 'articles',
              collection: 'articles',
              on: 'cities',
              sort: '-publishedAt',
            }),
            joinField({ name: 'people', collection: 'people', on: 'city' }),
          ],
        },
      ],
    },
  ],
})
