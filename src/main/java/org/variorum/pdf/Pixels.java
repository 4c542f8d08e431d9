package org.variorum.pdf;

/// A page's picture.
///
/// @param data one int a pixel, row by row, alpha first and premultiplied (every pixel is opaque)
/// @param scale pixels a PDF point: less than was asked for where the page would have been too large
public record Pixels(int width, int height, int[] data, double scale) {}
