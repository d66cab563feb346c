/**
 * To be imported before anything else of lit: elements then take over the shadow roots that
 * `career-elements render --shadow` wrote, instead of rendering anew.
 *
 * @module
 */
import '@lit-labs/ssr-client/lit-element-hydrate-support.js';
