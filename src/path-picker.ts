import { PathPicker } from './path-picker/path-picker.js';

PathPicker.define();

export { PathPicker };
