/**
 * The small language in which `schema.ts` describes a role data document.
 *
 * One description serves three readers: TypeScript derives the types of what an author may write
 * ({@link Input}) and of what reading yields ({@link Shape}); `walk.ts` follows it to read a
 * document; the build turns it into `role-data.schema.json`.
 */

/** Plain text. Numbers are accepted and turned into text. */
export const text = { t: 'text' } as const;
/** Text that names something declared elsewhere by id or by title. Resolved in `resolve.ts`. */
export const ref = { t: 'ref' } as const;
/** A URL: http, https, mailto, tel or relative. */
export const url = { t: 'url' } as const;
/** A finite number that is not negative. */
export const num = { t: 'num' } as const;
export const flag = { t: 'flag' } as const;
/** An ISO 8601 year, month or day: `2023`, `2023-05`, `2023-05-31`. */
export const date = { t: 'date' } as const;

/** One of a few words. */
export const oneOf = <const V extends readonly string[]>(...values: V) =>
  ({ t: 'oneOf', values }) as const;

/** A list. An author may write a single item without the brackets. */
export const list = <const N>(of: N) => ({ t: 'list', of }) as const;

/**
 * Values under keys of the author's choosing. Reading keeps the raw values, to be walked when the
 * keys have been resolved: a matrix of 400,000 ratings is then walked once.
 */
export const record = <const N>(of: N) => ({ t: 'record', of }) as const;

/**
 * An object with known keys.
 *
 * @param short the key that a bare value stands for, for instance `title` for a role
 * @param need a key without which the object is of no use and is dropped
 */
export const object = <
  const F extends Fields,
  const S extends string = never,
  const R extends string = never,
>(
  fields: F,
  short?: S | null,
  need?: R,
) => ({ t: 'object', fields, short, need }) as const;

export interface Fields {
  readonly [key: string]: SchemaNode;
}

/** Any node, as `walk.ts` sees it. */
export type SchemaNode =
  | { readonly t: 'text' | 'ref' | 'url' | 'num' | 'flag' | 'date' }
  | { readonly t: 'oneOf'; readonly values: readonly string[] }
  | { readonly t: 'list' | 'record'; readonly of: SchemaNode }
  | ObjectNode;

export interface ObjectNode {
  readonly t: 'object';
  readonly fields: Fields;
  readonly short?: string | null;
  readonly need?: string;
}

type ListOf<I> = readonly I[] | I;

/**
 * What an author may write for a node: shorthand included, everything optional but `need`. One of a few
 * words may be any text, as it is in an imported JSON file; reading checks it.
 */
export type Input<N> = N extends { t: 'text' | 'ref' }
  ? string | number
  : N extends { t: 'url' | 'date' }
    ? string
    : N extends { t: 'num' }
      ? number
      : N extends { t: 'flag' }
        ? boolean
        : N extends { t: 'oneOf'; values: readonly (infer V)[] }
          ? V | (string & {})
          : N extends { t: 'list'; of: infer E }
            ? ListOf<Input<E>>
            : N extends { t: 'record'; of: infer E }
              ? { readonly [key: string]: Input<E> | null | undefined }
              : N extends { t: 'object'; fields: infer F; short?: infer S }
                ? | { readonly [K in keyof F]?: Input<F[K]> }
                  | (S extends keyof F ? Input<F[S]> : never)
                : never;

/** What reading yields for a node: full form, lists and records always present. */
export type Shape<N> = N extends { t: 'text' | 'ref' | 'url' | 'date' }
  ? string
  : N extends { t: 'num' }
    ? number
    : N extends { t: 'flag' }
      ? boolean
      : N extends { t: 'oneOf'; values: readonly (infer V)[] }
        ? V
        : N extends { t: 'list'; of: infer E }
          ? Shape<E>[]
          : N extends { t: 'record' }
            ? Map<string, unknown>
            : N extends { t: 'object'; fields: infer F; need?: infer R }
              ? {
                  -readonly [K in keyof F as Always<F[K], K, R> extends true ? K : never]: Shape<
                    F[K]
                  >;
                } & {
                  -readonly [K in keyof F as Always<F[K], K, R> extends true ? never : K]?: Shape<
                    F[K]
                  >;
                }
              : never;

type Always<N, K, R> = N extends { t: 'list' | 'record' }
  ? true
  : [R] extends [string]
    ? K extends R
      ? true
      : false
    : false;
