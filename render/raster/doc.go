// Package raster makes a picture of pixels from a drawing.
package raster
