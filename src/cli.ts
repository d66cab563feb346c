/** The program that the package installs. */
import './cli/main.js';
