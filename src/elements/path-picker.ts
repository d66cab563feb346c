export { PathPicker } from '../path-picker/path-picker.js';
