/**
 * The events of the widgets. All bubble and are composed, so that a page can listen on `document`.
 * Setting a property fires none of the selection events; what the reader does fires one.
 *
 * @module
 */
import type { Issue } from './model/issues.js';
import type { RoleDocument } from './model/types.js';

abstract class CareerEvent extends Event {
  constructor(type: string, init?: EventInit) {
    super(type, { bubbles: true, composed: true, ...init });
  }
}

/** `role-data-load`: a document was read and is shown. */
export class RoleDataLoadEvent extends CareerEvent {
  constructor(
    readonly document: RoleDocument,
    /** Warnings and hints, and errors where a part was left out. */
    readonly issues: readonly Issue[],
  ) {
    super('role-data-load');
  }
}

/** `role-data-error`: data could not be had, or a part of it could not be used. */
export class RoleDataErrorEvent extends CareerEvent {
  constructor(readonly issues: readonly Issue[]) {
    super('role-data-error');
  }
}

/** `role-select`: the reader chose a role or a family. */
export class RoleSelectEvent extends CareerEvent {
  constructor(
    /** Its id; null where the choice was undone. */
    readonly subject: string | null,
  ) {
    super('role-select');
  }
}

/** `compare-change`: the reader changed the columns of a comparison. */
export class CompareChangeEvent extends CareerEvent {
  constructor(
    /** Ids of the subjects, in order. */
    readonly subjects: readonly string[],
  ) {
    super('compare-change');
  }
}

/** `matrix-change`: the reader filtered or sorted a matrix. */
export class MatrixChangeEvent extends CareerEvent {
  constructor(
    readonly filter: string,
    /** `name` or a subject id, with `-` before it for the other way round; empty for none. */
    readonly sort: string,
    readonly differences: boolean,
    /** The group that is shown; empty for all. */
    readonly group: string,
  ) {
    super('matrix-change');
  }
}

/** `route-change`: the reader changed where a route starts or ends, or which one is drawn. */
export class RouteChangeEvent extends CareerEvent {
  constructor(
    /** Ids of the subjects at its ends; null while one is not chosen. */
    readonly from: string | null,
    readonly to: string | null,
    /** The ids of the roles at each stop of the route that is drawn; empty where there is none. */
    readonly steps: readonly (readonly string[])[],
  ) {
    super('route-change');
  }
}

/** `path-change`: the reader changed an answer. */
export class PathChangeEvent extends CareerEvent {
  constructor(
    /** Ids of the ticked statements. */
    readonly answers: readonly string[],
    /** Paths from the best fit down; equal places are ties. */
    readonly ranking: readonly {
      readonly path: string;
      readonly points: number;
      readonly place: number;
    }[],
  ) {
    super('path-change');
  }
}

/** `path-complete`: the reader settled on an outcome. */
export class PathCompleteEvent extends CareerEvent {
  constructor(
    /** The id of the path. */
    readonly outcome: string,
    /** The statements that spoke for it. */
    readonly reasons: readonly string[],
  ) {
    super('path-complete');
  }
}

/** `link-follow`: the reader is about to follow a link of the document. Cancelable. */
export class LinkFollowEvent extends CareerEvent {
  constructor(
    /** What the link is for: jobs, guide, salary, apply, or source. */
    readonly rel: string,
    readonly url: string,
    /** The subject or path that it belongs to, where it belongs to one. */
    readonly subject: string | null,
  ) {
    super('link-follow', { cancelable: true });
  }
}

/** `export`: the reader took the content away. */
export class ExportEvent extends CareerEvent {
  constructor(
    /** How: copy, csv, print or link. */
    readonly format: string,
  ) {
    super('export');
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'role-data-load': RoleDataLoadEvent;
    'role-data-error': RoleDataErrorEvent;
    'role-select': RoleSelectEvent;
    'compare-change': CompareChangeEvent;
    'matrix-change': MatrixChangeEvent;
    'route-change': RouteChangeEvent;
    'path-change': PathChangeEvent;
    'path-complete': PathCompleteEvent;
    'link-follow': LinkFollowEvent;
    export: ExportEvent;
  }
}
