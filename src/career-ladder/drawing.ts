/** The layout of what is drawn, remembered for as long as the question is the same. */
import { ladderPart } from '../model/ladder-part.js';
import { ladderView, type LadderView } from '../model/ladder.js';
import { type Tracks, tracksOf, type TracksQuery } from '../model/tracks.js';
import type { RoleDocument } from '../model/types.js';
import { memo } from '../ui/memo.js';

/** More rows than this are never drawn at once. */
const MOST_ROWS = 40;

export interface DrawingQuery {
  doc: RoleDocument;
  /** Ids of the families that the page names. */
  families: readonly string[];
  /** Ids of the tracks that the reader chose; nothing while they chose none. */
  chosen: readonly string[] | undefined;
  /** Ids of what has to be seen, the most important first. */
  touched: readonly string[];
  /** How often the reader asked for more, by what of. */
  asked: ReadonlyMap<string, number>;
  /** Whether nothing may be left out. */
  whole: boolean;
}

export class Drawing {
  readonly tracks = memo(({ doc, ...query }: TracksQuery & { doc: RoleDocument }): Tracks =>
    tracksOf(doc, query),
  );

  readonly view = memo(
    ({ doc, families, chosen, touched, asked, whole }: DrawingQuery): LadderView => {
      const { many, drawn } = this.tracks({ doc, families, chosen, touched });
      const view = ladderView(doc, many && !whole ? drawn : families);
      if (whole || (!many && view.rows <= MOST_ROWS)) return view;
      return ladderPart(view, { keep: new Set(touched), asked });
    },
  );
}
