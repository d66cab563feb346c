/** Finding a role, and choosing which tracks are drawn, where there are too many to draw them all. */
import { css, html, nothing } from 'lit';
import type { LadderView } from '../model/ladder.js';
import { isTouched, roleGroups, type Tracks } from '../model/tracks.js';
import type { RoleDocument } from '../model/types.js';
import { listed } from '../role-data/listed.js';
import { renderFind } from '../ui/find-role.js';
import type { LinkHost } from '../ui/links.js';
import { memo } from '../ui/memo.js';
import type { BoardOptions } from './board.js';
import { Drawing } from './drawing.js';

export const trackStyles = css`
  .tracks {
    display: flex;
    flex-wrap: wrap;
    gap: 0.75em 1.25em;
    margin-block-end: 1.25em;
  }
  .tracks > .seek {
    flex: 0 1 20em;
    min-width: min(100%, 12em);
  }
  .head.some {
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
    gap: 0 0.5em;
    align-content: start;
    align-items: start;
  }
  .head.some > .title {
    grid-column: 1;
  }
  .head.some > div:not(.title) {
    grid-column: 1 / -1;
  }
  .head .leave {
    min-inline-size: 2.2em;
    min-block-size: 2.2em;
    margin-block: -0.45em;
    margin-inline-end: -0.6em;
    font-size: 1.1em;
    text-decoration: none;
  }
  /* Without lines between them, what has no order needs no common rows. */
  @container ce (min-width: 40em) {
    .board.lists:not(.stack) {
      --_between: 1.25em;
    }
    .board.lists:not(.stack) .loose.column {
      grid-row: 1 / -1;
      display: block;
      align-self: start;
    }
    .board.lists:not(.stack) .loose .rungs {
      display: flex;
      margin-block-start: 0.75em;
    }
  }
  .head .more {
    min-block-size: 2.75em;
    padding-inline: 0;
    margin-block-end: -0.5em;
  }
`;

/** What has to be drawn, whatever else is. */
export interface Wanted {
  /** Ids of the families that the page names. */
  families: readonly string[];
  /** Ids of the subjects that the reader has and wants, of the roles on the way, and of what they look at. */
  ends: readonly string[];
  route: readonly string[];
  selected: string;
  /** Whether nothing may be left out. */
  whole: boolean;
}

export interface TrackHost extends LinkHost {
  readonly updateComplete: Promise<boolean>;
  readonly shadowRoot: ShadowRoot | null;
  requestUpdate(): void;
}

export interface TrackEffects {
  announce: (text: string) => void;
  /** Takes the id of the role that the reader looks at; empty for none. */
  choose: (id: string) => void;
  wanted: () => Wanted;
}

/** Stands for the roles of no family where an id may not be empty. */
const NONE = ':';

export class TrackChoice {
  #drawing = new Drawing();
  /** Ids of the tracks that the reader chose, the last one last; nothing while they chose none. */
  #chosen: readonly string[] | undefined;
  /** How often the reader asked for more, by what of. */
  #asked: ReadonlyMap<string, number> = new Map();

  constructor(
    private host: TrackHost,
    private effects: TrackEffects,
  ) {}

  /** What the reader chose, in words for a link. */
  get state(): string | undefined {
    return this.#chosen?.map((id) => id || NONE).join(' ');
  }
  set state(ids: string | undefined) {
    this.#chosen = ids ? listed(ids).map((id) => (id === NONE ? '' : id)) : undefined;
  }

  #query(doc: RoleDocument) {
    const { families, ends, route, selected, whole } = this.effects.wanted();
    const touched = [...ends, ...(selected ? [selected] : []), ...route];
    return { doc, families, touched, whole, chosen: this.#chosen, asked: this.#asked };
  }

  #tracks(doc: RoleDocument): Tracks {
    const { families, touched, chosen } = this.#query(doc);
    return this.#drawing.tracks({ doc, families, touched, chosen });
  }

  /** @param whole whether nothing may be left out; as the reader sees it where it is not said */
  view(doc: RoleDocument, whole?: boolean): LadderView {
    const query = this.#query(doc);
    // To ask for all of it must not forget what is drawn.
    return whole ? new Drawing().view({ ...query, whole }) : this.#drawing.view(query);
  }

  /** The fields above the board; nothing where all is drawn. */
  render(doc: RoleDocument): unknown {
    const { host } = this;
    const { t } = host;
    const { families, selected } = this.effects.wanted();
    const { all, drawn, many } = this.#tracks(doc);
    if (!many) return nothing;
    return html`<div class="tracks noprint">
      ${renderFind(
        {
          name: 'role',
          label: t('findRole'),
          groups: this.#roles({ doc, families }),
          value: doc.subjects.get(selected)?.kind === 'role' ? selected : '',
          none: t('gapChoose'),
          choose: this.effects.choose,
        },
        host,
      )}
      ${
        drawn.length < all.length
          ? renderFind(
              {
                name: 'tracks',
                class: 'which-tracks',
                label: t('tracks'),
                groups: this.#groups({ all, lang: host.localize.lang }),
                value: new Set(drawn.map((id) => id || NONE)),
                none: t('tracksShown', { shown: drawn.length, count: all.length }),
                choose: (id) => this.#toggle(doc, id === NONE ? '' : id),
              },
              host,
            )
          : nothing
      }
    </div>`;
  }

  /** What the reader can do on the board with what is drawn. */
  acts(
    doc: RoleDocument,
  ): Pick<BoardOptions, 'askMore' | 'leaveOut' | 'isWhole' | 'isPart'> & Partial<BoardOptions> {
    const { many } = this.#tracks(doc);
    const { whole } = this.effects.wanted();
    return {
      // Paper does not scroll sideways.
      ...(many && whole && { stacked: true }),
      isPart: many && !whole,
      askMore: this.#askMore,
      leaveOut: (id) => (this.#isFree(doc, id) && !whole ? () => this.#leave(doc, id) : undefined),
      isWhole: (node) => !many || whole || this.#asked.has(node),
    };
  }

  #roles = memo(({ doc, families }: { doc: RoleDocument; families: readonly string[] }) =>
    roleGroups(doc, families),
  );

  #groups = memo(({ all }: { all: Tracks['all']; lang: string }) => {
    const { t } = this.host;
    const options = all.map(({ id, title, roles }) => ({
      id: id || NONE,
      title: title || t('otherRoles'),
      aside: t('roles', { count: roles }),
    }));
    return [{ title: '', options }];
  });

  /** Whether a track is one of many, and has neither end of the reader's way. */
  #isFree(doc: RoleDocument, id: string): boolean {
    const { all, drawn } = this.#tracks(doc);
    // Where all are drawn, nothing brings one back.
    if (drawn.length < 2 || drawn.length === all.length) return false;
    return !isTouched(doc, id, this.effects.wanted().ends);
  }

  /** The button goes with the track. */
  #leave(doc: RoleDocument, id: string): void {
    this.#toggle(doc, id);
    void this.host.updateComplete.then(() =>
      this.host.shadowRoot?.querySelector<HTMLElement>('.which-tracks input')?.focus(),
    );
  }

  /** Draws a track, or leaves it out. */
  #toggle(doc: RoleDocument, id: string): void {
    const { announce, choose, wanted } = this.effects;
    const { drawn } = this.#tracks(doc);
    const isDrawn = drawn.includes(id);
    if (isDrawn && !this.#isFree(doc, id)) return;
    this.#chosen = isDrawn ? drawn.filter((other) => other !== id) : [...drawn, id];
    // What the reader looks at goes with its track.
    if (isDrawn && isTouched(doc, id, [wanted().selected])) choose('');
    this.host.requestUpdate();
    const { t, localize } = this.host;
    const shown = this.#tracks(doc);
    const titles = shown.all
      .filter((track) => shown.drawn.includes(track.id))
      .map(({ title }) => title || t('otherRoles'));
    announce(t('tracksNow', { ladders: localize.list(titles) }));
  }

  /** Draws more of a column, of which the first role has the focus where the button is gone. */
  readonly #askMore = (of: string): void => {
    this.#asked = new Map(this.#asked).set(of, (this.#asked.get(of) ?? 0) + 1);
    this.host.requestUpdate();
    void this.host.updateComplete.then(() => {
      const { shadowRoot } = this.host;
      if (!shadowRoot || shadowRoot.activeElement) return;
      const columns = [...shadowRoot.querySelectorAll<HTMLElement>('.column')];
      const column = columns.find(({ dataset }) => dataset.node === of) ?? columns.at(-1);
      column?.querySelector<HTMLElement>('.rung button')?.focus();
    });
  };
}
