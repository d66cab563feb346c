import 'career-elements/skill-matrix.js';
import {
  Component,
  CUSTOM_ELEMENTS_SCHEMA,
  provideZonelessChangeDetection,
  signal,
} from '@angular/core';
import { bootstrapApplication } from '@angular/platform-browser';
import type { MatrixChangeEvent } from 'career-elements/events.js';
import roles from './roles.json';

@Component({
  selector: 'app-root',
  schemas: [CUSTOM_ELEMENTS_SCHEMA],
  template: `
    <h1>Angular</h1>
    <button id="toggle" type="button" (click)="differences.set(!differences())">
      Only differences
    </button>
    <skill-matrix
      [data]="roles"
      [differences]="differences()"
      (matrix-change)="onChange($event)"
    ></skill-matrix>
    <p>
      Filter: <output>{{ filter() }}</output>
    </p>
  `,
})
class App {
  readonly roles = roles;
  readonly differences = signal(false);
  readonly filter = signal('');

  onChange(event: Event): void {
    this.filter.set((event as MatrixChangeEvent).filter);
  }
}

void bootstrapApplication(App, { providers: [provideZonelessChangeDetection()] });
