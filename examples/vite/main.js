import 'career-elements/skill-matrix.js';
import roles from './roles.json';

const matrix = document.querySelector('skill-matrix');
matrix.data = roles;
matrix.addEventListener('matrix-change', (event) => {
  document.querySelector('output').textContent = event.filter;
});
document.querySelector('#toggle').addEventListener('click', () => {
  matrix.differences = !matrix.differences;
});
