<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
  <context>
    <name>ichviewer</name>
    <message>
      <location filename="../../ichviewer/gui/actions.py" />
      <source>&amp;Analysis</source>
      <translation>&amp;Análisis</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/actions.py" />
      <source>&amp;Edit mask</source>
      <translation>&amp;Editar máscara</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/actions.py" />
      <source>&amp;File</source>
      <translation>&amp;Archivo</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/actions.py" />
      <source>&amp;Help</source>
      <translation>A&amp;yuda</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/actions.py" />
      <source>&amp;Layout</source>
      <translation>&amp;Disposición</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/actions.py" />
      <source>&amp;Measure</source>
      <translation>&amp;Medir</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/actions.py" />
      <source>&amp;Navigate</source>
      <translation>&amp;Navegar</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/actions.py" />
      <source>&amp;Studies</source>
      <translation>E&amp;studios</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/actions.py" />
      <source>&amp;View</source>
      <translation>&amp;Ver</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/actions.py" />
      <source>&amp;Window level</source>
      <translation>&amp;Ventana</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/actions.py" />
      <source>3D</source>
      <translation>3D</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/actions.py" />
      <source>3D view</source>
      <translation>Vista 3D</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/actions.py" />
      <source>ABC/2</source>
      <translation>ABC/2</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/actions.py" />
      <source>About ichviewer</source>
      <translation>Acerca de ichviewer</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/actions.py" />
      <source>Accept finding</source>
      <translation>Aceptar hallazgo</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/actions.py" />
      <source>Add folder to the study list …</source>
      <translation>Añadir carpeta a la lista de estudios …</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/actions.py" />
      <source>All keys, and how to change them</source>
      <translation>Todas las teclas y cómo cambiarlas</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/actions.py" />
      <source>Analyse</source>
      <translation>Analizar</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/actions.py" />
      <source>Angle</source>
      <translation>Ángulo</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/actions.py" />
      <source>Appearance, reading, analysis, storage, privacy</source>
      <translation>Apariencia, lectura, análisis, almacenamiento, privacidad</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/actions.py" />
      <source>Arrow</source>
      <translation>Flecha</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/actions.py" />
      <source>Arrow and text</source>
      <translation>Flecha con texto</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/actions.py" />
      <source>Cine</source>
      <translation>Cine</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/actions.py" />
      <source>Cine faster</source>
      <translation>Cine más rápido</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/actions.py" />
      <source>Cine slower</source>
      <translation>Cine más lento</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/actions.py" />
      <source>Copy image</source>
      <translation>Copiar imagen</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/actions.py" />
      <source>Copy the shown slice to the clipboard</source>
      <translation>Copiar el corte mostrado al portapapeles</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/actions.py" />
      <source>Corner texts</source>
      <translation>Textos de las esquinas</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/actions.py" />
      <source>Correct HU</source>
      <translation>Corregir HU</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/actions.py" />
      <source>Correct HU that were stored wrong, or undo it; only where a correction is offered</source>
      <translation>Corregir HU mal guardadas, o deshacerlo; solo donde se ofrece una corrección</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/actions.py" />
      <source>Delete measurement</source>
      <translation>Borrar medición</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/actions.py" />
      <source>Demonstration mode: no names, IDs and birth dates on the screen</source>
      <translation>Modo de demostración: sin nombres, ID ni fechas de nacimiento en pantalla</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/actions.py" />
      <source>Distance</source>
      <translation>Distancia</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/actions.py" />
      <source>Do again what was taken back</source>
      <translation>Rehacer lo que se deshizo</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/actions.py" />
      <source>Ellipse</source>
      <translation>Elipse</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/actions.py" />
      <source>Enlarge what is about the cursor</source>
      <translation>Ampliar lo que rodea al cursor</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/actions.py" />
      <source>Exchange dark and bright</source>
      <translation>Intercambiar claro y oscuro</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/actions.py" />
      <source>First slice</source>
      <translation>Primer corte</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/actions.py" />
      <source>Fit</source>
      <translation>Ajustar</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/actions.py" />
      <source>Fit the image, opening window, no mirror</source>
      <translation>Ajustar la imagen, ventana inicial, sin espejo</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/actions.py" />
      <source>Five slices back</source>
      <translation>Cinco cortes atrás</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/actions.py" />
      <source>Five slices on</source>
      <translation>Cinco cortes adelante</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/actions.py" />
      <source>Free-hand</source>
      <translation>A mano</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/actions.py" />
      <source>Free-hand region</source>
      <translation>Región a mano alzada</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/actions.py" />
      <source>From the file</source>
      <translation>Del archivo</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/actions.py" />
      <source>From the region in view</source>
      <translation>De la región visible</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/actions.py" />
      <source>Full screen</source>
      <translation>Pantalla completa</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/actions.py" />
      <source>Guide</source>
      <translation>Guía</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/actions.py" />
      <source>Heat map</source>
      <translation>Mapa de calor</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/actions.py" />
      <source>Hide patients</source>
      <translation>Ocultar pacientes</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/actions.py" />
      <source>Hide the panels (double-click on the image)</source>
      <translation>Ocultar los paneles (doble clic en la imagen)</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/actions.py" />
      <source>How much the probabilities change when the image is mirrored or shifted by 3 mm</source>
      <translation>Cuánto cambian las probabilidades si la imagen se refleja o se desplaza 3 mm</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/actions.py" />
      <source>How sure is the model</source>
      <translation>Qué seguro está el modelo</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/actions.py" />
      <source>Ideal midline between the ends of the falx, and how far the midline lies from it</source>
      <translation>Línea media ideal entre los extremos de la hoz y cuánto se aparta de ella la línea media</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/actions.py" />
      <source>Image only</source>
      <translation>Solo la imagen</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/actions.py" />
      <source>Interpolate between pixels</source>
      <translation>Interpolar entre píxeles</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/actions.py" />
      <source>Invert</source>
      <translation>Invertir</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/actions.py" />
      <source>Keys and mouse</source>
      <translation>Teclas y ratón</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/actions.py" />
      <source>Last slice</source>
      <translation>Último corte</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/actions.py" />
      <source>Left drag: enlarge and reduce</source>
      <translation>Arrastrar izquierdo: ampliar y reducir</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/actions.py" />
      <source>Left drag: move the image</source>
      <translation>Arrastrar izquierdo: mover la imagen</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/actions.py" />
      <source>Left drag: through the slices</source>
      <translation>Arrastrar izquierdo: por los cortes</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/actions.py" />
      <source>Left drag: width and level</source>
      <translation>Arrastrar izquierdo: ancho y nivel</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/actions.py" />
      <source>Let the slices run, round and round</source>
      <translation>Pasar los cortes, una y otra vez</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/actions.py" />
      <source>List</source>
      <translation>Lista</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/actions.py" />
      <source>List the studies of a folder and analyse them in the background, without opening them</source>
      <translation>Listar los estudios de una carpeta y analizarlos en segundo plano, sin abrirlos</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/actions.py" />
      <source>Log</source>
      <translation>Registro</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/actions.py" />
      <source>Look for hemorrhage in the shown series</source>
      <translation>Buscar hemorragia en la serie mostrada</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/actions.py" />
      <source>Magnifier</source>
      <translation>Lupa</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/actions.py" />
      <source>Mark as open again</source>
      <translation>Marcar de nuevo como abierto</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/actions.py" />
      <source>Mark the open study as reviewed and go to the next one that is not</source>
      <translation>Marcar el estudio abierto como leído y pasar al siguiente sin leer</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/actions.py" />
      <source>Mean, SD, minimum, maximum of HU and area in a rectangle</source>
      <translation>Media, DE, mínimo y máximo de HU y área en un rectángulo</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/actions.py" />
      <source>Mean, SD, minimum, maximum of HU and area in a region drawn by hand</source>
      <translation>Media, DE, mínimo y máximo de HU y área en una región dibujada a mano</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/actions.py" />
      <source>Mean, SD, minimum, maximum of HU and area in an ellipse</source>
      <translation>Media, DE, mínimo y máximo de HU y área en una elipse</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/actions.py" />
      <source>Measure a distance in mm</source>
      <translation>Medir una distancia en mm</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/actions.py" />
      <source>Measure an angle</source>
      <translation>Medir un ángulo</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/actions.py" />
      <source>Midline</source>
      <translation>Línea media</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/actions.py" />
      <source>Midline shift</source>
      <translation>Desviación de la línea media</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/actions.py" />
      <source>Mirror left-right</source>
      <translation>Espejo izquierda-derecha</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/actions.py" />
      <source>Mirror the image; the letters follow</source>
      <translation>Reflejar la imagen; las letras la siguen</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/actions.py" />
      <source>Mirror up-down</source>
      <translation>Espejo arriba-abajo</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/actions.py" />
      <source>Move</source>
      <translation>Mover</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/actions.py" />
      <source>Next finding</source>
      <translation>Hallazgo siguiente</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/actions.py" />
      <source>Next series</source>
      <translation>Serie siguiente</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/actions.py" />
      <source>Next slice</source>
      <translation>Corte siguiente</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/actions.py" />
      <source>Next study</source>
      <translation>Estudio siguiente</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/actions.py" />
      <source>No study waits for its analysis any more; what is analysed stays</source>
      <translation>Ningún estudio espera ya su análisis; lo analizado se conserva</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/actions.py" />
      <source>Nothing but this window on the screen</source>
      <translation>Solo esta ventana en la pantalla</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/actions.py" />
      <source>One pixel of the image on one of the screen</source>
      <translation>Un píxel de la imagen en uno de la pantalla</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/actions.py" />
      <source>Open</source>
      <translation>Abrir</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/actions.py" />
      <source>Open a DICOM file, a DICOMDIR, or a volume (NIfTI, NRRD, MetaImage)</source>
      <translation>Abrir un archivo DICOM, un DICOMDIR o un volumen (NIfTI, NRRD, MetaImage)</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/actions.py" />
      <source>Open a folder with DICOM images or volumes (NIfTI, NRRD)</source>
      <translation>Abrir una carpeta con imágenes DICOM o volúmenes (NIfTI, NRRD)</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/actions.py" />
      <source>Open file or DICOMDIR …</source>
      <translation>Abrir archivo o DICOMDIR …</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/actions.py" />
      <source>Open study folder …</source>
      <translation>Abrir carpeta de estudio …</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/actions.py" />
      <source>Overlay</source>
      <translation>Superposición</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/actions.py" />
      <source>Overlay less opaque</source>
      <translation>Superposición menos opaca</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/actions.py" />
      <source>Overlay more opaque</source>
      <translation>Superposición más opaca</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/actions.py" />
      <source>Pause the analyses of the study list, or go on</source>
      <translation>Pausar los análisis de la lista de estudios, o continuar</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/actions.py" />
      <source>Pause the background analyses</source>
      <translation>Pausar los análisis en segundo plano</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/actions.py" />
      <source>Point at something and write a text beside it</source>
      <translation>Señalar algo y escribir un texto al lado</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/actions.py" />
      <source>Previous finding</source>
      <translation>Hallazgo anterior</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/actions.py" />
      <source>Previous series</source>
      <translation>Serie anterior</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/actions.py" />
      <source>Previous slice</source>
      <translation>Corte anterior</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/actions.py" />
      <source>Previous study</source>
      <translation>Estudio anterior</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/actions.py" />
      <source>Print image …</source>
      <translation>Imprimir imagen …</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/actions.py" />
      <source>Print report …</source>
      <translation>Imprimir informe …</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/actions.py" />
      <source>Print the active view with its measurements</source>
      <translation>Imprimir la vista activa con sus mediciones</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/actions.py" />
      <source>Print the report of the shown series</source>
      <translation>Imprimir el informe de la serie mostrada</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/actions.py" />
      <source>Quit</source>
      <translation>Salir</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/actions.py" />
      <source>Read again</source>
      <translation>Leer de nuevo</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/actions.py" />
      <source>Read the open folder again</source>
      <translation>Leer otra vez la carpeta abierta</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/actions.py" />
      <source>Rectangle</source>
      <translation>Rectángulo</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/actions.py" />
      <source>Redo</source>
      <translation>Rehacer</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/actions.py" />
      <source>Reject finding</source>
      <translation>Rechazar hallazgo</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/actions.py" />
      <source>Report</source>
      <translation>Informe</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/actions.py" />
      <source>Reset</source>
      <translation>Restablecer</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/actions.py" />
      <source>Reset view</source>
      <translation>Restablecer vista</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/actions.py" />
      <source>Result panel</source>
      <translation>Panel de resultados</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/actions.py" />
      <source>Reviewed, next unread study</source>
      <translation>Leído, siguiente sin leer</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/actions.py" />
      <source>Save picture of the window …</source>
      <translation>Guardar imagen de la ventana …</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/actions.py" />
      <source>Save the window as it is now as PNG</source>
      <translation>Guardar la ventana tal como está como PNG</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/actions.py" />
      <source>Scroll</source>
      <translation>Recorrer</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/actions.py" />
      <source>Settings …</source>
      <translation>Ajustes …</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/actions.py" />
      <source>Show measurements</source>
      <translation>Mostrar mediciones</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/actions.py" />
      <source>Show or hide the measurements on the image</source>
      <translation>Mostrar u ocultar las mediciones en la imagen</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/actions.py" />
      <source>Show overlay</source>
      <translation>Mostrar superposición</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/actions.py" />
      <source>Show skull and hemorrhage in 3D</source>
      <translation>Mostrar cráneo y hemorragia en 3D</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/actions.py" />
      <source>Show texts over the image</source>
      <translation>Mostrar textos sobre la imagen</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/actions.py" />
      <source>Show the greys of the window with their HU</source>
      <translation>Mostrar los grises de la ventana con sus HU</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/actions.py" />
      <source>Show the segmented hemorrhage (hold H to hide it for a look)</source>
      <translation>Mostrar la hemorragia segmentada (mantener H para ocultarla un momento)</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/actions.py" />
      <source>Smooth pixels</source>
      <translation>Suavizar píxeles</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/actions.py" />
      <source>Stop</source>
      <translation>Detener</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/actions.py" />
      <source>Stop the background analyses</source>
      <translation>Detener los análisis en segundo plano</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/actions.py" />
      <source>Stop what is running: reading, loading, analysis, report</source>
      <translation>Detener lo que está en marcha: lectura, carga, análisis, informe</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/actions.py" />
      <source>Studies that were opened or added, in the order in which they should be read</source>
      <translation>Estudios abiertos o añadidos, en el orden en que conviene leerlos</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/actions.py" />
      <source>Study list</source>
      <translation>Lista de estudios</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/actions.py" />
      <source>Study panel</source>
      <translation>Panel de estudios</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/actions.py" />
      <source>Take back what was said of it last</source>
      <translation>Retirar lo último que se dijo de él</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/actions.py" />
      <source>Take the last change of a measurement or of the mask back</source>
      <translation>Deshacer el último cambio de una medición o de la máscara</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/actions.py" />
      <source>Text of the measurement</source>
      <translation>Texto de la medición</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/actions.py" />
      <source>The framed finding is none</source>
      <translation>El hallazgo enmarcado no lo es</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/actions.py" />
      <source>The framed finding is right</source>
      <translation>El hallazgo enmarcado es correcto</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/actions.py" />
      <source>The guide for readers, with a search</source>
      <translation>La guía para lectores, con búsqueda</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/actions.py" />
      <source>The network's probability of hemorrhage before it is thresholded, over the image</source>
      <translation>La probabilidad de hemorragia de la red antes del umbral, sobre la imagen</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/actions.py" />
      <source>The open study is to be read again</source>
      <translation>El estudio abierto debe leerse otra vez</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/actions.py" />
      <source>The whole image, in the middle</source>
      <translation>Toda la imagen, en el centro</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/actions.py" />
      <source>The window that the file proposes</source>
      <translation>La ventana que propone el archivo</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/actions.py" />
      <source>Tour</source>
      <translation>Recorrido</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/actions.py" />
      <source>Turn by a quarter; the letters follow</source>
      <translation>Girar un cuarto; las letras la siguen</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/actions.py" />
      <source>Turn left</source>
      <translation>Girar a la izquierda</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/actions.py" />
      <source>Turn right</source>
      <translation>Girar a la derecha</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/actions.py" />
      <source>Undo</source>
      <translation>Deshacer</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/actions.py" />
      <source>Undo review of finding</source>
      <translation>Deshacer revisión del hallazgo</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/actions.py" />
      <source>Volume by ABC/2</source>
      <translation>Volumen por ABC/2</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/actions.py" />
      <source>Volume of a hemorrhage in mL by A x B x C / 2, step by step</source>
      <translation>Volumen de una hemorragia en mL por A x B x C / 2, paso a paso</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/actions.py" />
      <source>Warnings and errors that were noted</source>
      <translation>Advertencias y errores anotados</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/actions.py" />
      <source>What lies where, in six steps</source>
      <translation>Qué hay y dónde, en seis pasos</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/actions.py" />
      <source>Window and level</source>
      <translation>Ventana y nivel</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/actions.py" />
      <source>Window bar</source>
      <translation>Barra de la ventana</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/actions.py" />
      <source>Window that shows what the view holds</source>
      <translation>Ventana que muestra lo que contiene la vista</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/actions.py" />
      <source>Write PDF, HTML, JSON, NIfTI and DICOM results into a folder</source>
      <translation>Escribir resultados PDF, HTML, JSON, NIfTI y DICOM en una carpeta</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/actions.py" />
      <source>Write report …</source>
      <translation>Escribir informe …</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/actions.py" />
      <source>Zoom</source>
      <translation>Zoom</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/actions.py" />
      <source>Zoom in</source>
      <translation>Ampliar</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/actions.py" />
      <source>Zoom out</source>
      <translation>Reducir</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/controller.py" />
      <source>it cannot be read.</source>
      <translation>no se puede leer.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/demonstration.py" />
      <source>No patient name</source>
      <translation>Sin nombre de paciente</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/demonstration.py" />
      <source>Patient hidden</source>
      <translation>Paciente oculto</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/dialogs/about.py" />
      <source>Built with</source>
      <translation>Hecho con</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/dialogs/about.py" />
      <source>Close</source>
      <translation>Cerrar</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/dialogs/about.py" />
      <source>Head-CT workstation that finds, shows and reports intracranial hemorrhage. Licence: Apache-2.0.</source>
      <translation>Estación de TC craneal que encuentra, muestra e informa hemorragias intracraneales. Licencia: Apache-2.0.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/dialogs/about.py" />
      <source>Licence</source>
      <translation>Licencia</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/dialogs/hanging.py" />
      <source>&amp;Body part is one of</source>
      <translation>La &amp;parte del cuerpo es una de</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/dialogs/hanging.py" />
      <source>&amp;Name</source>
      <translation>&amp;Nombre</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/dialogs/hanging.py" />
      <source>&amp;Rename …</source>
      <translation>&amp;Renombrar …</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/dialogs/hanging.py" />
      <source>&amp;Use now</source>
      <translation>&amp;Usar ahora</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/dialogs/hanging.py" />
      <source>A series is opened with the first protocol whose conditions hold. The default goes before all others, your own go before those that come with ichviewer.</source>
      <translation>Una serie se abre con el primer protocolo cuyas condiciones se cumplen. El predeterminado va antes que los demás; los suyos, antes que los incluidos en ichviewer.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/dialogs/hanging.py" />
      <source>De&amp;lete …</source>
      <translation>&amp;Eliminar …</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/dialogs/hanging.py" />
      <source>De&amp;scription holds one of</source>
      <translation>La &amp;descripción contiene una de</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/dialogs/hanging.py" />
      <source>Delete</source>
      <translation>Eliminar</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/dialogs/hanging.py" />
      <source>Delete the hanging protocol {name}?</source>
      <translation>¿Eliminar el protocolo de presentación {name}?</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/dialogs/hanging.py" />
      <source>From</source>
      <translation>Desde</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/dialogs/hanging.py" />
      <source>Hanging protocols</source>
      <translation>Protocolos de presentación</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/dialogs/hanging.py" />
      <source>It is the default: it goes before all others</source>
      <translation>Es el predeterminado: va antes que los demás</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/dialogs/hanging.py" />
      <source>Keep</source>
      <translation>Conservar</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/dialogs/hanging.py" />
      <source>Kept are the layout ({layout}), the windows, links, lines and the slab.</source>
      <translation>Se conservan la disposición ({layout}), las ventanas, los enlaces, las líneas y el grosor.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/dialogs/hanging.py" />
      <source>Layout</source>
      <translation>Disposición</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/dialogs/hanging.py" />
      <source>Make &amp;default</source>
      <translation>Hacer &amp;predeterminado</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/dialogs/hanging.py" />
      <source>Modality is {name}</source>
      <translation>La modalidad es {name}</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/dialogs/hanging.py" />
      <source>Name</source>
      <translation>Nombre</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/dialogs/hanging.py" />
      <source>New name of the hanging protocol:</source>
      <translation>Nuevo nombre del protocolo de presentación:</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/dialogs/hanging.py" />
      <source>No &amp;default</source>
      <translation>&amp;Sin predeterminado</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/dialogs/hanging.py" />
      <source>Open a series first.</source>
      <translation>Abra primero una serie.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/dialogs/hanging.py" />
      <source>Rename</source>
      <translation>Renombrar</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/dialogs/hanging.py" />
      <source>Save layout as hanging protocol</source>
      <translation>Guardar disposición como protocolo</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/dialogs/hanging.py" />
      <source>The window is at least {n} pixels wide</source>
      <translation>La ventana tiene al menos {n} píxeles de ancho</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/dialogs/hanging.py" />
      <source>There is a prior, or another series to compare with</source>
      <translation>Hay un estudio previo u otra serie para comparar</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/dialogs/hanging.py" />
      <source>This one comes with ichviewer: save a layout under its name instead.</source>
      <translation>Este viene con ichviewer: guarde en su lugar una disposición con su nombre.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/dialogs/hanging.py" />
      <source>Used for</source>
      <translation>Se usa para</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/dialogs/hanging.py" />
      <source>Used when</source>
      <translation>Se usa cuando</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/dialogs/hanging.py" />
      <source>always</source>
      <translation>siempre</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/dialogs/hanging.py" />
      <source>at least {n} series</source>
      <translation>al menos {n} series</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/dialogs/hanging.py" />
      <source>at most {n} series</source>
      <translation>como máximo {n} series</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/dialogs/hanging.py" />
      <source>description with {words}</source>
      <translation>descripción con {words}</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/dialogs/hanging.py" />
      <source>for example: Head CT, planes</source>
      <translation>por ejemplo: TC craneal, planos</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/dialogs/hanging.py" />
      <source>for example: bone, thin</source>
      <translation>por ejemplo: hueso, fino</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/dialogs/hanging.py" />
      <source>ichviewer</source>
      <translation>ichviewer</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/dialogs/hanging.py" />
      <source>windows from {n} pixels</source>
      <translation>ventanas desde {n} píxeles</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/dialogs/hanging.py" />
      <source>with a prior</source>
      <translation>con estudio previo</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/dialogs/hanging.py" />
      <source>without a prior</source>
      <translation>sin estudio previo</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/dialogs/hanging.py" />
      <source>yours</source>
      <translation>propio</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/dialogs/hanging.py" />
      <source>{name} (default)</source>
      <translation>{name} (predeterminado)</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/dialogs/help.py" />
      <source>Contents</source>
      <translation>Contenido</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/dialogs/help.py" />
      <source>Next</source>
      <translation>Siguiente</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/dialogs/help.py" />
      <source>Not found</source>
      <translation>No se encuentra</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/dialogs/help.py" />
      <source>Previous</source>
      <translation>Anterior</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/dialogs/help.py" />
      <source>Search the guide</source>
      <translation>Buscar en la guía</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/dialogs/help.py" />
      <source>{count} times</source>
      <translation>{count} veces</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/dialogs/help.py" />
      <source>{path} cannot be read ({reason}). Install ichviewer again.</source>
      <translation>{path} no se puede leer ({reason}). Instale ichviewer de nuevo.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/dialogs/hidden_report.py" />
      <source>Cancel</source>
      <translation>Cancelar</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/dialogs/hidden_report.py" />
      <source>Patients are hidden. May the report name the patient?</source>
      <translation>Los pacientes están ocultos. ¿Puede el informe nombrar al paciente?</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/dialogs/hidden_report.py" />
      <source>With the patient</source>
      <translation>Con el paciente</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/dialogs/hidden_report.py" />
      <source>Without the patient</source>
      <translation>Sin el paciente</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/dialogs/hidden_report.py" />
      <source>Without the patient it holds no name, ID, birth date and accession number. UIDs stay, and the DICOM segmentation and structured report, which must name the patient, are not written.</source>
      <translation>Sin el paciente no contiene nombre, ID, fecha de nacimiento ni número de acceso. Los UID se conservan, y la segmentación DICOM y el informe estructurado, que deben nombrar al paciente, no se escriben.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/dialogs/log.py" />
      <source>Copy</source>
      <translation>Copiar</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/dialogs/log.py" />
      <source>Errors only</source>
      <translation>Solo errores</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/dialogs/log.py" />
      <source>Level</source>
      <translation>Nivel</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/dialogs/log.py" />
      <source>Nothing was noted.</source>
      <translation>No se anotó nada.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/dialogs/log.py" />
      <source>Open its folder</source>
      <translation>Abrir su carpeta</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/dialogs/log.py" />
      <source>Search the log</source>
      <translation>Buscar en el registro</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/dialogs/log.py" />
      <source>Show</source>
      <translation>Mostrar</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/dialogs/log.py" />
      <source>Warnings and errors</source>
      <translation>Advertencias y errores</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/dialogs/log.py" />
      <source>{path} cannot be read ({reason}).</source>
      <translation>{path} no se puede leer ({reason}).</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/dialogs/log.py" />
      <source>{shown} of {all} entries</source>
      <translation>{shown} de {all} entradas</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/dialogs/settings.py" />
      <source>Analysis</source>
      <translation>Análisis</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/dialogs/settings.py" />
      <source>Appearance</source>
      <translation>Apariencia</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/dialogs/settings.py" />
      <source>Defaults of this page</source>
      <translation>Valores iniciales de esta página</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/dialogs/settings.py" />
      <source>OK</source>
      <translation>Aceptar</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/dialogs/settings.py" />
      <source>Pages</source>
      <translation>Páginas</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/dialogs/settings.py" />
      <source>Privacy</source>
      <translation>Privacidad</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/dialogs/settings.py" />
      <source>Reading</source>
      <translation>Lectura</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/dialogs/settings.py" />
      <source>Settings</source>
      <translation>Ajustes</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/dialogs/settings.py" />
      <source>Storage</source>
      <translation>Almacenamiento</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/dialogs/settings_fields.py" />
      <source>A whole number from {low} to {high}.</source>
      <translation>Un número entero de {low} a {high}.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/dialogs/settings_fields.py" />
      <source>Add</source>
      <translation>Añadir</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/dialogs/settings_fields.py" />
      <source>Choose …</source>
      <translation>Elegir …</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/dialogs/settings_fields.py" />
      <source>Enter the whole path of a folder.</source>
      <translation>Escriba la ruta completa de una carpeta.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/dialogs/settings_fields.py" />
      <source>Folder</source>
      <translation>Carpeta</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/dialogs/settings_fields.py" />
      <source>Folder to add</source>
      <translation>Carpeta que añadir</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/dialogs/settings_fields.py" />
      <source>Remove the selected</source>
      <translation>Quitar la seleccionada</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/dialogs/settings_fields.py" />
      <source>There is no folder {folder}.</source>
      <translation>No hay ninguna carpeta {folder}.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/dialogs/settings_fields.py" />
      <source>{folder} cannot be read ({reason}).</source>
      <translation>{folder} no se puede leer ({reason}).</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/dialogs/settings_fields.py" />
      <source>{folder} holds no model package: there is no model.json in it.</source>
      <translation>{folder} no contiene ningún paquete de modelos: no hay model.json.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/dialogs/settings_fields.py" />
      <source>{folder} is in the list already.</source>
      <translation>{folder} ya está en la lista.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/dialogs/settings_pages.py" />
      <source>0 takes all {cores} that may be used.</source>
      <translation>0 toma los {cores} que se pueden usar.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/dialogs/settings_pages.py" />
      <source>1 analysis</source>
      <translation>1 análisis</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/dialogs/settings_pages.py" />
      <source>A GPU where one can be used</source>
      <translation>Una GPU donde se pueda usar</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/dialogs/settings_pages.py" />
      <source>A series is opened with this window.</source>
      <translation>Las series se abren con esta ventana.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/dialogs/settings_pages.py" />
      <source>Analyse a series as soon as it is loaded</source>
      <translation>Analizar una serie en cuanto está cargada</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/dialogs/settings_pages.py" />
      <source>Another place is chosen at start: ichviewer --home FOLDER, or the variable ICHVIEWER_HOME.</source>
      <translation>Otro lugar se elige al iniciar: ichviewer --home FOLDER, o la variable ICHVIEWER_HOME.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/dialogs/settings_pages.py" />
      <source>As the desktop</source>
      <translation>Como el escritorio</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/dialogs/settings_pages.py" />
      <source>CPU</source>
      <translation>CPU</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/dialogs/settings_pages.py" />
      <source>CPU threads</source>
      <translation>Hilos de CPU</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/dialogs/settings_pages.py" />
      <source>Clear</source>
      <translation>Borrar</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/dialogs/settings_pages.py" />
      <source>Clear all kept analyses? Studies are analysed anew when you ask for it. Reviews and measurements stay.</source>
      <translation>¿Borrar todos los análisis conservados? Los estudios se analizan de nuevo cuando lo pida. Las revisiones y mediciones se conservan.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/dialogs/settings_pages.py" />
      <source>Clear kept results …</source>
      <translation>Borrar resultados conservados …</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/dialogs/settings_pages.py" />
      <source>Dark, for the reading room</source>
      <translation>Oscuro, para la sala de lectura</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/dialogs/settings_pages.py" />
      <source>Demonstration mode: no names, IDs and birth dates on the screen, until it is switched off (menu View).</source>
      <translation>Modo de demostración: sin nombres, ID ni fechas de nacimiento en pantalla, hasta que se desactive (menú Ver).</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/dialogs/settings_pages.py" />
      <source>Device</source>
      <translation>Dispositivo</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/dialogs/settings_pages.py" />
      <source>Fill segmented hemorrhage</source>
      <translation>Rellenar hemorragia segmentada</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/dialogs/settings_pages.py" />
      <source>Forget</source>
      <translation>Olvidar</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/dialogs/settings_pages.py" />
      <source>Forget all recent studies? The studies themselves are not touched.</source>
      <translation>¿Olvidar todos los estudios recientes? Los estudios mismos no se tocan.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/dialogs/settings_pages.py" />
      <source>Forget recent studies …</source>
      <translation>Olvidar estudios recientes …</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/dialogs/settings_pages.py" />
      <source>It cannot be used in this run.</source>
      <translation>No se puede usar en esta ejecución.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/dialogs/settings_pages.py" />
      <source>Its place and slice are kept in your settings; not where no recent studies are kept.</source>
      <translation>Su lugar y su corte se guardan en sus ajustes; no si no se guardan estudios recientes.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/dialogs/settings_pages.py" />
      <source>Kept results</source>
      <translation>Resultados conservados</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/dialogs/settings_pages.py" />
      <source>Language</source>
      <translation>Idioma</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/dialogs/settings_pages.py" />
      <source>Light</source>
      <translation>Claro</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/dialogs/settings_pages.py" />
      <source>More folders with model packages</source>
      <translation>Más carpetas con paquetes de modelos</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/dialogs/settings_pages.py" />
      <source>Offer to continue with the study of last time</source>
      <translation>Ofrecer continuar con el último estudio</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/dialogs/settings_pages.py" />
      <source>Opacity of the fill</source>
      <translation>Opacidad del relleno</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/dialogs/settings_pages.py" />
      <source>Open the window with patients hidden</source>
      <translation>Abrir la ventana con los pacientes ocultos</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/dialogs/settings_pages.py" />
      <source>Opening window</source>
      <translation>Ventana inicial</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/dialogs/settings_pages.py" />
      <source>Outline segmented hemorrhage</source>
      <translation>Contornear hemorragia segmentada</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/dialogs/settings_pages.py" />
      <source>Pause the analyses in the background</source>
      <translation>Pausar los análisis en segundo plano</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/dialogs/settings_pages.py" />
      <source>Recent studies kept</source>
      <translation>Estudios recientes conservados</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/dialogs/settings_pages.py" />
      <source>Recent studies were forgotten.</source>
      <translation>Se olvidaron los estudios recientes.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/dialogs/settings_pages.py" />
      <source>Show patient, series and window in the corners of the image</source>
      <translation>Mostrar paciente, serie y ventana en las esquinas de la imagen</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/dialogs/settings_pages.py" />
      <source>Shown from the next start on.</source>
      <translation>Desde el próximo inicio.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/dialogs/settings_pages.py" />
      <source>Size</source>
      <translation>Tamaño</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/dialogs/settings_pages.py" />
      <source>Studies that arrive in them are listed and analysed in the background. Files are never changed or moved.</source>
      <translation>Los estudios que llegan a ellas se listan y analizan en segundo plano. Los archivos nunca se cambian ni se mueven.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/dialogs/settings_pages.py" />
      <source>Study library</source>
      <translation>Biblioteca de estudios</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/dialogs/settings_pages.py" />
      <source>Text size</source>
      <translation>Tamaño del texto</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/dialogs/settings_pages.py" />
      <source>The image area stays black in every theme.</source>
      <translation>El área de la imagen es negra en todos los temas.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/dialogs/settings_pages.py" />
      <source>The newest version of each task is used.</source>
      <translation>Se usa la versión más nueva de cada tarea.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/dialogs/settings_pages.py" />
      <source>The result names the device that really ran.</source>
      <translation>El resultado nombra el dispositivo que realmente se usó.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/dialogs/settings_pages.py" />
      <source>Their names and places are kept in your own library. 0 keeps none.</source>
      <translation>Sus nombres y lugares se guardan en su propia biblioteca. 0 no guarda ninguno.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/dialogs/settings_pages.py" />
      <source>Theme</source>
      <translation>Tema</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/dialogs/settings_pages.py" />
      <source>Watched folders</source>
      <translation>Carpetas vigiladas</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/dialogs/settings_pages.py" />
      <source>{count} analyses</source>
      <translation>{count} análisis</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/dialogs/settings_pages.py" />
      <source>{count} analyses were cleared.</source>
      <translation>Se borraron {count} análisis.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/dialogs/settings_pages.py" />
      <source>{size} MB</source>
      <translation>{size} MB</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/dialogs/shortcut_editor.py" />
      <source>Action</source>
      <translation>Acción</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/dialogs/shortcut_editor.py" />
      <source>Actions and their keys</source>
      <translation>Acciones y sus teclas</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/dialogs/shortcut_editor.py" />
      <source>All as they were</source>
      <translation>Todas como antes</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/dialogs/shortcut_editor.py" />
      <source>As it was</source>
      <translation>Como antes</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/dialogs/shortcut_editor.py" />
      <source>Choose an action in the list.</source>
      <translation>Elija una acción en la lista.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/dialogs/shortcut_editor.py" />
      <source>Keys</source>
      <translation>Teclas</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/dialogs/shortcut_editor.py" />
      <source>New key</source>
      <translation>Tecla nueva</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/dialogs/shortcut_editor.py" />
      <source>No key</source>
      <translation>Ninguna tecla</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/dialogs/shortcut_editor.py" />
      <source>Press the new key:</source>
      <translation>Pulse la tecla nueva:</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/dialogs/shortcut_editor.py" />
      <source>Use it alone</source>
      <translation>Usar solo esta</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/dialogs/shortcut_editor.py" />
      <source>Use it, too</source>
      <translation>Usar también esta</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/dialogs/shortcut_editor.py" />
      <source>{key} belongs to “{action}”, which would lose it.</source>
      <translation>{key} pertenece a «{action}», que la perdería.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/dialogs/shortcut_editor.py" />
      <source>{key} cannot be given to an action: it {does}.</source>
      <translation>{key} no se puede dar a una acción: {does}.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/dialogs/shortcut_editor.py" />
      <source>{key} is a key of this action already.</source>
      <translation>{key} ya es una tecla de esta acción.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/dialogs/shortcuts.py" />
      <source>All keys</source>
      <translation>Todas las teclas</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/dialogs/shortcuts.py" />
      <source>Change keys</source>
      <translation>Cambiar teclas</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/dialogs/shortcuts.py" />
      <source>Clear the search</source>
      <translation>Vaciar la búsqueda</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/dialogs/shortcuts.py" />
      <source>Mouse</source>
      <translation>Ratón</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/dialogs/shortcuts.py" />
      <source>Search for an action or a key</source>
      <translation>Buscar una acción o una tecla</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/help_desk.py" />
      <source>Drag with the left button: sideways for width, up and down for level. Digit keys take the presets.</source>
      <translation>Arrastre con el botón izquierdo: a los lados el ancho, arriba y abajo el nivel. Las cifras eligen los preajustes.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/help_desk.py" />
      <source>Findings</source>
      <translation>Hallazgos</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/help_desk.py" />
      <source>Open a study folder, or drop one on the window. The best series to read is chosen, with reasons.</source>
      <translation>Abra una carpeta de estudio o suéltela en la ventana. Se elige la mejor serie para leer, con sus razones.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/help_desk.py" />
      <source>Open folder</source>
      <translation>Abrir carpeta</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/help_desk.py" />
      <source>Probabilities beside their thresholds, volumes, and findings: a click goes there, {key} to the next.</source>
      <translation>Probabilidades junto a sus umbrales, volúmenes y hallazgos: un clic lleva allí, {key} al siguiente.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/help_desk.py" />
      <source>Something went wrong in ichviewer; you can go on. A report without patient data: {path}</source>
      <translation>Algo falló en ichviewer; puede continuar. Un informe sin datos del paciente: {path}</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/help_desk.py" />
      <source>The models look for hemorrhage in the background ({key}); you can go on reading.</source>
      <translation>Los modelos buscan hemorragia en segundo plano ({key}); puede seguir leyendo.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/help_desk.py" />
      <source>Turn the wheel, or press the arrow keys. A click on the strip at the right goes to that slice.</source>
      <translation>Gire la rueda o pulse las flechas. Un clic en la banda de la derecha lleva a ese corte.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/help_desk.py" />
      <source>Window</source>
      <translation>Ventana</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/help_desk.py" />
      <source>Writes PDF, HTML, JSON, NIfTI and DICOM results into a folder. The guide is on {key}.</source>
      <translation>Escribe resultados PDF, HTML, JSON, NIfTI y DICOM en una carpeta. La guía está en {key}.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/help_desk.py" />
      <source>ichviewer ended unexpectedly last time. A report without patient data: {path}</source>
      <translation>ichviewer terminó de forma inesperada la última vez. Un informe sin datos del paciente: {path}</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/job_runner.py" />
      <source>There is not enough memory for this. Close other studies or programs and try again.</source>
      <translation>No hay memoria suficiente para esto. Cierre otros estudios o programas e inténtelo de nuevo.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/keymap.py" />
      <source>hides the overlay while it is held</source>
      <translation>oculta la superposición mientras se mantiene</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/layouts/filler.py" />
      <source>Axial view</source>
      <translation>Vista axial</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/layouts/filler.py" />
      <source>Other study</source>
      <translation>Otro estudio</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/layouts/filler.py" />
      <source>Same study</source>
      <translation>El mismo estudio</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/layouts/filler.py" />
      <source>Shift {mm:.1f} mm</source>
      <translation>Desplaz. {mm:.1f} mm</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/layouts/filler.py" />
      <source>View of the series beside</source>
      <translation>Vista de la serie de al lado</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/layouts/filler.py" />
      <source>{plane} view</source>
      <translation>Vista {plane}</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/layouts/layout.py" />
      <source>Axial, coronal and sagittal</source>
      <translation>Axial, coronal y sagital</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/layouts/layout.py" />
      <source>Axial, sagittal, coronal and the 3D view</source>
      <translation>Axial, sagital, coronal y la vista 3D</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/layouts/layout.py" />
      <source>Beside a prior or another series</source>
      <translation>Junto a un estudio previo u otra serie</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/layouts/layout.py" />
      <source>Brain, blood, bone and coronal</source>
      <translation>Cerebro, sangre, hueso y coronal</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/layouts/layout.py" />
      <source>Compare</source>
      <translation>Comparar</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/layouts/layout.py" />
      <source>Four views</source>
      <translation>Cuatro vistas</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/layouts/layout.py" />
      <source>One view</source>
      <translation>Una vista</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/layouts/layout.py" />
      <source>The series beside a prior study of the patient, or another series of the study, linked by the place in the patient</source>
      <translation>La serie junto a un estudio previo del paciente u otra serie del estudio, enlazadas por el lugar en el paciente</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/layouts/layout.py" />
      <source>The slice in brain, subdural and bone windows, and the coronal plane, linked</source>
      <translation>El corte en ventanas de cerebro, subdural y hueso, y el plano coronal, enlazados</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/layouts/layout.py" />
      <source>The slices in one view</source>
      <translation>Los cortes en una vista</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/layouts/layout.py" />
      <source>The slices with coronal and sagittal planes and a crosshair that is dragged</source>
      <translation>Los cortes con planos coronal y sagital y una cruz que se arrastra</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/layouts/layout.py" />
      <source>Three planes and 3D</source>
      <translation>Tres planos y 3D</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/layouts/planes.py" />
      <source>Other planes need at least 3 slices.</source>
      <translation>Otros planos necesitan al menos 3 cortes.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/layouts/planes.py" />
      <source>Preparing planes …</source>
      <translation>Preparando planos …</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/layouts/planes.py" />
      <source>Preparing the planes was stopped. Choose the layout again to go on.</source>
      <translation>Se detuvo la preparación de los planos. Elija otra vez la disposición para seguir.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/layouts/planes.py" />
      <source>The planes appear when all slices are loaded.</source>
      <translation>Los planos aparecen cuando están cargados todos los cortes.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/layouts/prior.py" />
      <source>Compare with</source>
      <translation>Comparar con</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/layouts/prior.py" />
      <source>Loading the series beside was stopped. Choose the layout again to go on.</source>
      <translation>Se detuvo la carga de la serie de al lado. Elija otra vez la disposición para seguir.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/layouts/prior.py" />
      <source>The series beside cannot be shown. {why}</source>
      <translation>La serie de al lado no se puede mostrar. {why}</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/layouts/prior.py" />
      <source>There is no prior and no other series of this study to lay beside.</source>
      <translation>No hay estudio previo ni otra serie de este estudio para poner al lado.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/layouts/reformatted.py" />
      <source>Turned {n:.1f}°</source>
      <translation>Girado {n:.1f}°</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/layouts/slab_desk.py" />
      <source>{slab}   Ctrl+Up: thicker   Ctrl+Down: thinner</source>
      <translation>{slab}   Ctrl+Arriba: más grueso   Ctrl+Abajo: más fino</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/layouts/specs.py" />
      <source>Crosshair and reference lines</source>
      <translation>Cruz y líneas de referencia</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/layouts/specs.py" />
      <source>Down to the slice alone</source>
      <translation>Hasta el corte solo</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/layouts/specs.py" />
      <source>Hanging protocols …</source>
      <translation>Protocolos de presentación …</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/layouts/specs.py" />
      <source>Highest HU of the slab</source>
      <translation>HU más alta del corte grueso</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/layouts/specs.py" />
      <source>Keys and menus work on the framed view</source>
      <translation>Las teclas y menús actúan en la vista enmarcada</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/layouts/specs.py" />
      <source>Link views</source>
      <translation>Enlazar vistas</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/layouts/specs.py" />
      <source>Lowest HU of the slab</source>
      <translation>HU más baja del corte grueso</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/layouts/specs.py" />
      <source>Mean of the slices of the slab</source>
      <translation>Media del corte grueso</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/layouts/specs.py" />
      <source>Next view</source>
      <translation>Vista siguiente</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/layouts/specs.py" />
      <source>Open series of this kind like this from now on</source>
      <translation>Abrir así las series de este tipo desde ahora</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/layouts/specs.py" />
      <source>Previous view</source>
      <translation>Vista anterior</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/layouts/specs.py" />
      <source>Save layout as hanging protocol …</source>
      <translation>Guardar disposición como protocolo …</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/layouts/specs.py" />
      <source>Several slices as one, up to 50 mm</source>
      <translation>Varios cortes como uno, hasta 50 mm</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/layouts/specs.py" />
      <source>Slab: average</source>
      <translation>Corte grueso: media</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/layouts/specs.py" />
      <source>Slab: maximum (MIP)</source>
      <translation>Corte grueso: máximo (MIP)</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/layouts/specs.py" />
      <source>Slab: minimum (MinIP)</source>
      <translation>Corte grueso: mínimo (MinIP)</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/layouts/specs.py" />
      <source>Thicker slab</source>
      <translation>Corte más grueso</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/layouts/specs.py" />
      <source>Thinner slab</source>
      <translation>Corte más fino</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/layouts/specs.py" />
      <source>Views follow each other by the place in the patient</source>
      <translation>Las vistas se siguen por el lugar en el paciente</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/layouts/specs.py" />
      <source>Where the views cut each other; drag a line, or Shift-click to bring all views to a place</source>
      <translation>Donde se cruzan las vistas; arrastre una línea, o Mayús y clic para llevarlas todas a un lugar</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/layouts/specs.py" />
      <source>Which layout and windows series are opened with: use, default, rename, delete</source>
      <translation>Con qué disposición y ventanas se abren las series: usar, predeterminar, renombrar, eliminar</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/layouts/turning.py" />
      <source>Planes turned by {degrees:.1f}°   double-click a circle: back</source>
      <translation>Planos girados {degrees:.1f}°   doble clic en un círculo: volver</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/main_window.py" />
      <source>All files (*)</source>
      <translation>Todos los archivos (*)</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/main_window.py" />
      <source>Drop one folder or archive, or files of one folder.</source>
      <translation>Suelte una carpeta o un archivo comprimido, o archivos de una carpeta.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/main_window.py" />
      <source>Open file</source>
      <translation>Abrir archivo</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/main_window.py" />
      <source>Open study folder</source>
      <translation>Abrir carpeta de estudio</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/main_window.py" />
      <source>Study {number}</source>
      <translation>Estudio {number}</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/main_window.py" />
      <source>Volumes: NIfTI, NRRD, MetaImage ({volumes})</source>
      <translation>Volúmenes: NIfTI, NRRD, MetaImage ({volumes})</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/main_window.py" />
      <source>ichviewer – patients hidden</source>
      <translation>ichviewer – pacientes ocultos</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/mask_actions.py" />
      <source>A click chooses the finding that lies there</source>
      <translation>Un clic elige el hallazgo que está allí</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/mask_actions.py" />
      <source>A click fills what is joined with it within the HU limits</source>
      <translation>Un clic rellena lo que está unido dentro de los límites de HU</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/mask_actions.py" />
      <source>Brush</source>
      <translation>Pincel</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/mask_actions.py" />
      <source>Brush, region and outline paint epidural hemorrhage</source>
      <translation>Pincel, región y contorno pintan hematoma epidural</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/mask_actions.py" />
      <source>Brush, region and outline paint intraparenchymal hemorrhage</source>
      <translation>Pincel, región y contorno pintan hemorragia intraparenquimatosa</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/mask_actions.py" />
      <source>Brush, region and outline paint intraventricular hemorrhage</source>
      <translation>Pincel, región y contorno pintan hemorragia intraventricular</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/mask_actions.py" />
      <source>Brush, region and outline paint subarachnoid hemorrhage</source>
      <translation>Pincel, región y contorno pintan hemorragia subaracnoidea</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/mask_actions.py" />
      <source>Brush, region and outline paint subdural hemorrhage</source>
      <translation>Pincel, región y contorno pintan hematoma subdural</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/mask_actions.py" />
      <source>Change the subtype of the framed finding in the mask to the one that is painted</source>
      <translation>Cambiar en la máscara el subtipo del hallazgo enmarcado por el que se pinta</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/mask_actions.py" />
      <source>Choose</source>
      <translation>Elegir</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/mask_actions.py" />
      <source>Choose component</source>
      <translation>Elegir componente</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/mask_actions.py" />
      <source>Compare: the views show the model's mask in place of the edited one</source>
      <translation>Comparar: las vistas muestran la máscara del modelo en lugar de la editada</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/mask_actions.py" />
      <source>Delete finding from the mask</source>
      <translation>Borrar hallazgo de la máscara</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/mask_actions.py" />
      <source>Draw around an area, or click its corners, to fill it</source>
      <translation>Rodear un área, o marcar sus esquinas, para rellenarla</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/mask_actions.py" />
      <source>Drop what was edited by hand; undo brings it back</source>
      <translation>Descartar lo editado a mano; deshacer lo devuelve</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/mask_actions.py" />
      <source>Erase the mask with a round brush</source>
      <translation>Borrar la máscara con un pincel redondo</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/mask_actions.py" />
      <source>Eraser</source>
      <translation>Borrador</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/mask_actions.py" />
      <source>Fill outline</source>
      <translation>Rellenar contorno</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/mask_actions.py" />
      <source>Give finding the painted type</source>
      <translation>Dar al hallazgo el tipo pintado</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/mask_actions.py" />
      <source>Grow</source>
      <translation>Crecer</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/mask_actions.py" />
      <source>Grow region</source>
      <translation>Crecer región</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/mask_actions.py" />
      <source>Model's</source>
      <translation>Del modelo</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/mask_actions.py" />
      <source>Outline</source>
      <translation>Contorno</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/mask_actions.py" />
      <source>Paint EDH</source>
      <translation>Pintar EDH</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/mask_actions.py" />
      <source>Paint IPH</source>
      <translation>Pintar IPH</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/mask_actions.py" />
      <source>Paint IVH</source>
      <translation>Pintar IVH</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/mask_actions.py" />
      <source>Paint SAH</source>
      <translation>Pintar SAH</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/mask_actions.py" />
      <source>Paint SDH</source>
      <translation>Pintar SDH</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/mask_actions.py" />
      <source>Paint the mask with a round brush</source>
      <translation>Pintar la máscara con un pincel redondo</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/mask_actions.py" />
      <source>Retype</source>
      <translation>Cambiar tipo</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/mask_actions.py" />
      <source>Revert</source>
      <translation>Revertir</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/mask_actions.py" />
      <source>Revert to the model's mask</source>
      <translation>Volver a la máscara del modelo</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/mask_actions.py" />
      <source>Show the model's mask</source>
      <translation>Mostrar la máscara del modelo</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/mask_actions.py" />
      <source>Smooth</source>
      <translation>Suavizar</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/mask_actions.py" />
      <source>Smooth finding</source>
      <translation>Suavizar hallazgo</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/mask_actions.py" />
      <source>Smooth the surface of the framed finding, in 3D</source>
      <translation>Suavizar la superficie del hallazgo enmarcado, en 3D</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/mask_actions.py" />
      <source>Take the framed finding out of the mask</source>
      <translation>Quitar de la máscara el hallazgo enmarcado</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/mask_desk.py" />
      <source>Choose a finding first: in the list, or by a click on it (O).</source>
      <translation>Elija primero un hallazgo: en la lista o con un clic sobre él (O).</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/mask_editing.py" />
      <source>Editing begins once all slices are loaded.</source>
      <translation>La edición empieza cuando están cargados todos los cortes.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/mask_editing.py" />
      <source>The edited mask is not kept. {error}</source>
      <translation>La máscara editada no se conserva. {error}</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/mask_editing.py" />
      <source>The mask can be edited in a moment: it is being prepared.</source>
      <translation>La máscara se podrá editar en un momento: se está preparando.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/mask_editing.py" />
      <source>The mask is edited on the native slices, not on planes that were made of them.</source>
      <translation>La máscara se edita en los cortes originales, no en planos hechos de ellos.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/mask_frame.py" />
      <source>The model's mask is shown; lists and reports stay with the edited one.</source>
      <translation>Se muestra la máscara del modelo; listas e informes siguen con la editada.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/measuring.py" />
      <source>The measurements are not kept. {error}</source>
      <translation>Las mediciones no se conservan. {error}</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/menus.py" />
      <source>Distance, angle, regions, midline, ABC/2, arrow</source>
      <translation>Distancia, ángulo, regiones, línea media, ABC/2, flecha</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/menus.py" />
      <source>Edit</source>
      <translation>Editar</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/menus.py" />
      <source>Edit the mask: brush, eraser, growing region, outline, components</source>
      <translation>Editar la máscara: pincel, borrador, región que crece, contorno, componentes</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/menus.py" />
      <source>Layouts, links, slabs (Alt and a digit)</source>
      <translation>Disposiciones, enlaces, cortes gruesos (Alt y una cifra)</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/menus.py" />
      <source>Measure</source>
      <translation>Medir</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/menus.py" />
      <source>Recent studies</source>
      <translation>Estudios recientes</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/menus.py" />
      <source>Subdural / blood  ▾</source>
      <translation>Subdural / sangre  ▾</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/menus.py" />
      <source>Tools</source>
      <translation>Herramientas</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/menus.py" />
      <source>Window presets (digit keys)</source>
      <translation>Preajustes de ventana (cifras)</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/mouse.py" />
      <source>Bring all views to that place</source>
      <translation>Llevar todas las vistas a ese lugar</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/mouse.py" />
      <source>Change a measurement; double-click its label: text</source>
      <translation>Cambiar una medición; doble clic en su etiqueta: texto</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/mouse.py" />
      <source>Click on the strip</source>
      <translation>Clic en la banda</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/mouse.py" />
      <source>Ctrl + drag</source>
      <translation>Ctrl + arrastrar</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/mouse.py" />
      <source>Ctrl + left drag</source>
      <translation>Ctrl + arrastrar izquierdo</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/mouse.py" />
      <source>Ctrl + wheel</source>
      <translation>Ctrl + rueda</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/mouse.py" />
      <source>Double-click</source>
      <translation>Doble clic</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/mouse.py" />
      <source>Drag a handle</source>
      <translation>Arrastrar un asa</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/mouse.py" />
      <source>Drag a reference line</source>
      <translation>Arrastrar una línea de referencia</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/mouse.py" />
      <source>Drag in 3D</source>
      <translation>Arrastrar en 3D</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/mouse.py" />
      <source>Go to that slice</source>
      <translation>Ir a ese corte</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/mouse.py" />
      <source>Hide the overlay</source>
      <translation>Ocultar la superposición</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/mouse.py" />
      <source>Hold H</source>
      <translation>Mantener H</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/mouse.py" />
      <source>Left drag</source>
      <translation>Arrastrar izquierdo</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/mouse.py" />
      <source>Middle drag</source>
      <translation>Arrastrar central</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/mouse.py" />
      <source>Move the view that it stands for</source>
      <translation>Mover la vista que representa</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/mouse.py" />
      <source>One view alone, and back; of a single view, the image only</source>
      <translation>Una vista sola, y volver; si hay una sola, solo la imagen</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/mouse.py" />
      <source>Pan</source>
      <translation>Desplazar</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/mouse.py" />
      <source>Radius of the brush; [ and ] too while it is in hand</source>
      <translation>Radio del pincel; también [ y ] con él en la mano</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/mouse.py" />
      <source>Right drag</source>
      <translation>Arrastrar derecho</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/mouse.py" />
      <source>Scroll slices</source>
      <translation>Recorrer los cortes</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/mouse.py" />
      <source>Shift + click</source>
      <translation>Mayús + clic</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/mouse.py" />
      <source>Shift + wheel</source>
      <translation>Mayús + rueda</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/mouse.py" />
      <source>Stop; else back to window and level, then fit</source>
      <translation>Detener; si no, volver a la ventana y luego ajustar</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/mouse.py" />
      <source>Take the slice to another program as a picture</source>
      <translation>Llevar el corte a otro programa como imagen</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/mouse.py" />
      <source>The brush erases, the eraser paints</source>
      <translation>El pincel borra, el borrador pinta</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/mouse.py" />
      <source>Turn the head</source>
      <translation>Girar la cabeza</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/mouse.py" />
      <source>Wheel</source>
      <translation>Rueda</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/mouse.py" />
      <source>Window: width sideways, level up and down; or the tool in hand</source>
      <translation>Ventana: ancho a los lados, nivel arriba y abajo; o la herramienta en la mano</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/mouse.py" />
      <source>Zoom about the cursor</source>
      <translation>Zoom alrededor del cursor</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/panels/edit_panel.py" />
      <source>A region does not leave what bone encloses; untick it where the skull is open</source>
      <translation>Una región no sale de lo que encierra el hueso; desmarque donde el cráneo está abierto</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/panels/edit_panel.py" />
      <source>A region grows over the neighbouring slices too</source>
      <translation>Una región crece también por los cortes vecinos</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/panels/edit_panel.py" />
      <source>Brush and polygon too paint only pixels within these HU</source>
      <translation>También pincel y polígono pintan solo píxeles dentro de estas HU</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/panels/edit_panel.py" />
      <source>Edit mask</source>
      <translation>Editar máscara</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/panels/edit_panel.py" />
      <source>Finding</source>
      <translation>Hallazgo</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/panels/edit_panel.py" />
      <source>Grow in 3D</source>
      <translation>Crecer en 3D</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/panels/edit_panel.py" />
      <source>Inside the skull</source>
      <translation>Dentro del cráneo</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/panels/edit_panel.py" />
      <source>Lower</source>
      <translation>Inferior</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/panels/edit_panel.py" />
      <source>Paint</source>
      <translation>Pintar</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/panels/edit_panel.py" />
      <source>Paint {subtype} hemorrhage</source>
      <translation>Pintar {subtype}</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/panels/edit_panel.py" />
      <source>Paint {subtype} hemorrhage  (Ctrl+Alt+{digit})</source>
      <translation>Pintar {subtype}  (Ctrl+Alt+{digit})</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/panels/edit_panel.py" />
      <source>Radius</source>
      <translation>Radio</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/panels/edit_panel.py" />
      <source>Radius of brush and eraser  ( [ and ], or Shift+wheel over the image)</source>
      <translation>Radio de pincel y borrador  ( [ y ], o Mayús+rueda sobre la imagen)</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/panels/edit_panel.py" />
      <source>Radius of the brush</source>
      <translation>Radio del pincel</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/panels/edit_panel.py" />
      <source>Upper</source>
      <translation>Superior</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/panels/edit_panel.py" />
      <source>also brush</source>
      <translation>también pincel</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/panels/edit_panel.py" />
      <source>{name} limit in HU</source>
      <translation>Límite en HU: {name}</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/panels/finding_list.py" />
      <source> (was {short})</source>
      <translation> (era {short})</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/panels/finding_list.py" />
      <source>Accept</source>
      <translation>Aceptar</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/panels/finding_list.py" />
      <source>Call it {short}</source>
      <translation>Llamarlo {short}</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/panels/finding_list.py" />
      <source>Finding {index}, {title}, {finding}, {state}</source>
      <translation>Hallazgo {index}, {title}, {finding}, {state}</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/panels/finding_list.py" />
      <source>Reject</source>
      <translation>Rechazar</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/panels/finding_list.py" />
      <source>added by reader</source>
      <translation>añadido por el lector</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/panels/finding_list.py" />
      <source>edited</source>
      <translation>editado</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/panels/finding_list.py" />
      <source>p not assessed</source>
      <translation>p no evaluada</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/panels/finding_list.py" />
      <source>slice {first}</source>
      <translation>corte {first}</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/panels/finding_list.py" />
      <source>slices {first}–{last}</source>
      <translation>cortes {first}–{last}</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/panels/finding_list.py" />
      <source>{title}, mean {mean_hu:.0f} HU. Click to go to slice {key_slice}.</source>
      <translation>{title}, media {mean_hu:.0f} HU. Clic: ir al corte {key_slice}.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/panels/measurement_panel.py" />
      <source>Copy all values as text, for the report that is dictated elsewhere</source>
      <translation>Copiar todos los valores como texto, para el informe que se dicta en otro lugar</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/panels/measurement_panel.py" />
      <source>Delete all</source>
      <translation>Borrar todo</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/panels/measurement_panel.py" />
      <source>Delete all measurements of this series; Undo brings them back</source>
      <translation>Borrar todas las mediciones de esta serie; Deshacer las devuelve</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/panels/measurement_panel.py" />
      <source>Measurement</source>
      <translation>Medición</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/panels/measurement_panel.py" />
      <source>Measurements</source>
      <translation>Mediciones</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/panels/measurement_panel.py" />
      <source>Slice</source>
      <translation>Corte</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/panels/measurement_panel.py" />
      <source>Slice {number}, {title}: {value}</source>
      <translation>Corte {number}, {title}: {value}</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/panels/measurement_panel.py" />
      <source>Value</source>
      <translation>Valor</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/panels/measurement_panel.py" />
      <source>without text</source>
      <translation>sin texto</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/panels/measurement_panel.py" />
      <source>{place}, {title}: {value}</source>
      <translation>{place}, {title}: {value}</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/panels/overlay_controls.py" />
      <source>Fill</source>
      <translation>Relleno</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/panels/overlay_controls.py" />
      <source>Opacity</source>
      <translation>Opacidad</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/panels/overlay_controls.py" />
      <source>Show {subtype} hemorrhage</source>
      <translation>Mostrar {subtype}</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/panels/result_panel.py" />
      <source>Analyse again</source>
      <translation>Analizar de nuevo</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/panels/result_panel.py" />
      <source>At least one probability reaches its threshold.</source>
      <translation>Al menos una probabilidad alcanza su umbral.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/panels/result_panel.py" />
      <source>Hemorrhage suspected</source>
      <translation>Sospecha de hemorragia</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/panels/result_panel.py" />
      <source>How sure?</source>
      <translation>¿Qué seguro?</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/panels/result_panel.py" />
      <source>Kept result of {when:%Y-%m-%d %H:%M} by {models} on {device}.</source>
      <translation>Resultado conservado del {when:%Y-%m-%d %H:%M} de {models} en {device}.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/panels/result_panel.py" />
      <source>Made {when:%Y-%m-%d %H:%M}, kept in the library</source>
      <translation>Del {when:%Y-%m-%d %H:%M}, conservado en la biblioteca</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/panels/result_panel.py" />
      <source>Mirror and shift the image a little, and show as ± how much the probabilities change</source>
      <translation>Reflejar y desplazar un poco la imagen y mostrar como ± cuánto cambian las probabilidades</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/panels/result_panel.py" />
      <source>Models and device</source>
      <translation>Modelos y dispositivo</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/panels/result_panel.py" />
      <source>No hemorrhage segmented</source>
      <translation>Ninguna hemorragia segmentada</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/panels/result_panel.py" />
      <source>No model.</source>
      <translation>Ningún modelo.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/panels/result_panel.py" />
      <source>No probability over its threshold</source>
      <translation>Ninguna probabilidad sobre su umbral</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/panels/result_panel.py" />
      <source>None.</source>
      <translation>Ninguno.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/panels/result_panel.py" />
      <source>Not assessed.</source>
      <translation>No evaluado.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/panels/result_panel.py" />
      <source>Not assessed: no segmentation model ran.</source>
      <translation>No evaluado: no se ejecutó ningún modelo de segmentación.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/panels/result_panel.py" />
      <source>Notes</source>
      <translation>Notas</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/panels/result_panel.py" />
      <source>Only outlined, below its threshold: {types}.</source>
      <translation>Solo delimitado, por debajo de su umbral: {types}.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/panels/result_panel.py" />
      <source>Probabilities were not assessed: no classification model ran.</source>
      <translation>No se evaluaron probabilidades: no se ejecutó ningún modelo de clasificación.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/panels/result_panel.py" />
      <source>Ran on {name}</source>
      <translation>Se ejecutó en {name}</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/panels/result_panel.py" />
      <source>Results</source>
      <translation>Resultados</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/panels/result_panel.py" />
      <source>Segmented hemorrhage: {volume:.1f} mL</source>
      <translation>Hemorragia segmentada: {volume:.1f} mL</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/panels/result_panel.py" />
      <source>Study probabilities</source>
      <translation>Probabilidades del estudio</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/panels/result_panel.py" />
      <source>The mask outlines {volume:.1f} mL all the same: look at the findings.</source>
      <translation>Aun así, la máscara delimita {volume:.1f} mL: revise los hallazgos.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/panels/result_panel.py" />
      <source>The models found no hemorrhage. This does not exclude one.</source>
      <translation>Los modelos no hallaron hemorragia. Esto no excluye una.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/panels/result_panel.py" />
      <source>{edit}: volumes and findings are those of the edited mask.</source>
      <translation>{edit}: volúmenes y hallazgos son los de la máscara editada.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/panels/study_panel.py" />
      <source>1 file not read</source>
      <translation>1 archivo no leído</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/panels/study_panel.py" />
      <source>1 slice</source>
      <translation>1 corte</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/panels/study_panel.py" />
      <source>Open this series</source>
      <translation>Abrir esta serie</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/panels/study_panel.py" />
      <source>Studies and series</source>
      <translation>Estudios y series</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/panels/study_panel.py" />
      <source>and {count} more</source>
      <translation>y {count} más</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/panels/study_panel.py" />
      <source>chosen</source>
      <translation>elegida</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/panels/study_panel.py" />
      <source>not readable</source>
      <translation>no legible</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/panels/study_panel.py" />
      <source>{count} files not read</source>
      <translation>{count} archivos no leídos</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/panels/study_panel.py" />
      <source>{count} slices</source>
      <translation>{count} cortes</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/plane_words.py" />
      <source>Axial</source>
      <translation>Axial</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/plane_words.py" />
      <source>Coronal</source>
      <translation>Coronal</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/plane_words.py" />
      <source>Sagittal</source>
      <translation>Sagital</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/presenter.py" />
      <source>Add a package with 'ichviewer models add FOLDER' and start again.</source>
      <translation>Añada un paquete con 'ichviewer models add FOLDER' e inicie de nuevo.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/presenter.py" />
      <source>Analysing …</source>
      <translation>Analizando …</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/presenter.py" />
      <source>Analysis failed</source>
      <translation>El análisis falló</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/presenter.py" />
      <source>Analysis stopped</source>
      <translation>Análisis detenido</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/presenter.py" />
      <source>Choose a finding first.</source>
      <translation>Elija primero un hallazgo.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/presenter.py" />
      <source>Device: told once the models have run.</source>
      <translation>Dispositivo: se dirá cuando se ejecuten los modelos.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/presenter.py" />
      <source>Kernel {kernel}</source>
      <translation>Kernel {kernel}</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/presenter.py" />
      <source>Load the rest</source>
      <translation>Cargar el resto</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/presenter.py" />
      <source>Loading was stopped: {there} of {count} slices are here.</source>
      <translation>Se detuvo la carga: hay {there} de {count} cortes.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/presenter.py" />
      <source>Loading …</source>
      <translation>Cargando …</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/presenter.py" />
      <source>No model installed</source>
      <translation>Ningún modelo instalado</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/presenter.py" />
      <source>No study</source>
      <translation>Ningún estudio</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/presenter.py" />
      <source>Not analysed</source>
      <translation>No analizado</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/presenter.py" />
      <source>Not complete</source>
      <translation>Incompleto</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/presenter.py" />
      <source>Not there yet.</source>
      <translation>Aún no disponible.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/presenter.py" />
      <source>Open a study to analyse it.</source>
      <translation>Abra un estudio para analizarlo.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/presenter.py" />
      <source>Reading was stopped.</source>
      <translation>Se detuvo la lectura.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/presenter.py" />
      <source>Series {number}</source>
      <translation>Serie {number}</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/presenter.py" />
      <source>Slices fill in as they are done.</source>
      <translation>Los cortes se completan según se terminan.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/presenter.py" />
      <source>The analysis was dropped: it was made of other HU. Analyse again.</source>
      <translation>El análisis se descartó: se hizo con otras HU. Analice de nuevo.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/presenter.py" />
      <source>The report ({paths} files) was written to {folder}.</source>
      <translation>El informe ({paths} archivos) se escribió en {folder}.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/report_desk.py" />
      <source>Folder for the report</source>
      <translation>Carpeta para el informe</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/reporting.py" />
      <source>There is nothing to report yet. Analyse the series, or measure something.</source>
      <translation>Aún no hay nada que informar. Analice la serie o mida algo.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/scene_desk.py" />
      <source>Building the 3D view …</source>
      <translation>Creando la vista 3D …</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/scene_specs.py" />
      <source>3D: take away what lies above the slice in view; hemorrhage stays whole</source>
      <translation>3D: quitar lo que está por encima del corte mostrado; la hemorragia queda entera</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/scene_specs.py" />
      <source>3D: the bone; hemorrhage shines through</source>
      <translation>3D: el hueso; la hemorragia se transparenta</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/scene_specs.py" />
      <source>3D: the head from outside; hemorrhage shines through</source>
      <translation>3D: la cabeza desde fuera; la hemorragia se transparenta</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/scene_specs.py" />
      <source>3D: the hemorrhage in faint brain and skull</source>
      <translation>3D: la hemorragia en cerebro y cráneo tenues</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/scene_specs.py" />
      <source>3D: the skull as a transparent surface about the hemorrhage</source>
      <translation>3D: el cráneo como superficie transparente alrededor de la hemorragia</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/scene_specs.py" />
      <source>Blood</source>
      <translation>Sangre</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/scene_specs.py" />
      <source>Bone</source>
      <translation>Hueso</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/scene_specs.py" />
      <source>Cut at the slice</source>
      <translation>Cortar en el corte mostrado</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/scene_specs.py" />
      <source>Head and skin</source>
      <translation>Cabeza y piel</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/scene_specs.py" />
      <source>Show in 3D</source>
      <translation>Mostrar en 3D</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/scene_specs.py" />
      <source>Surface</source>
      <translation>Superficie</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/session_desk.py" />
      <source>Continue</source>
      <translation>Continuar</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/session_desk.py" />
      <source>Continue with {study}, slice {slice}?</source>
      <translation>¿Continuar con {study}, corte {slice}?</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/session_desk.py" />
      <source>The series of last time is not in this folder any more; another one is shown.</source>
      <translation>La serie de la última vez ya no está en esta carpeta; se muestra otra.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/session_desk.py" />
      <source>{path} is not there any more. Connect its drive, or open another study.</source>
      <translation>{path} ya no está. Conecte su unidad o abra otro estudio.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/share_desk.py" />
      <source>It was sent to the printer.</source>
      <translation>Se envió a la impresora.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/share_desk.py" />
      <source>Nothing can be printed into {path}. Choose another file.</source>
      <translation>No se puede imprimir en {path}. Elija otro archivo.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/share_desk.py" />
      <source>Print image</source>
      <translation>Imprimir imagen</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/share_desk.py" />
      <source>Print report</source>
      <translation>Imprimir informe</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/share_desk.py" />
      <source>Save picture of the window</source>
      <translation>Guardar imagen de la ventana</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/share_desk.py" />
      <source>The picture cannot be written to {path}. Choose another folder.</source>
      <translation>La imagen no se puede escribir en {path}. Elija otra carpeta.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/share_desk.py" />
      <source>The picture was written to {path}.</source>
      <translation>La imagen se escribió en {path}.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/share_desk.py" />
      <source>The printer reports an error. Choose another one.</source>
      <translation>La impresora comunica un error. Elija otra.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/share_desk.py" />
      <source>The slice was copied.</source>
      <translation>Se copió el corte.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/status.py" />
      <source>Demonstration: patients are hidden</source>
      <translation>Demostración: pacientes ocultos</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/status.py" />
      <source>Left drag: window</source>
      <translation>Arrastrar izquierdo: ventana</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/status.py" />
      <source>Listing files</source>
      <translation>Listando archivos</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/status.py" />
      <source>Loading slices</source>
      <translation>Cargando cortes</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/status.py" />
      <source>Middle: pan</source>
      <translation>Central: mover</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/status.py" />
      <source>Ran on: {name}</source>
      <translation>Se ejecutó en: {name}</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/status.py" />
      <source>Reading headers</source>
      <translation>Leyendo cabeceras</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/status.py" />
      <source>Right: zoom</source>
      <translation>Derecho: zoom</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/status.py" />
      <source>Wheel: slices</source>
      <translation>Rueda: cortes</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/status.py" />
      <source>Where the models really ran</source>
      <translation>Dónde se ejecutaron realmente los modelos</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/status.py" />
      <source>{key}: all keys</source>
      <translation>{key}: todas las teclas</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/status.py" />
      <source>{key}: next finding</source>
      <translation>{key}: hallazgo siguiente</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/status.py" />
      <source>{text} {done:,} of {total:,}</source>
      <translation>{text} {done:,} de {total:,}</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/terms.py" />
      <source>Brain</source>
      <translation>Cerebro</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/terms.py" />
      <source>Classification</source>
      <translation>Clasificación</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/terms.py" />
      <source>Done</source>
      <translation>Listo</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/terms.py" />
      <source>Epidural</source>
      <translation>Hematoma epidural</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/terms.py" />
      <source>Finishing</source>
      <translation>Finalizando</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/terms.py" />
      <source>For research use only. Not for diagnostic use.</source>
      <translation>Solo para investigación. No para uso diagnóstico.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/terms.py" />
      <source>Growing the region</source>
      <translation>La región crece</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/terms.py" />
      <source>Intraparenchymal</source>
      <translation>Hemorragia intraparenquimatosa</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/terms.py" />
      <source>Intraventricular</source>
      <translation>Hemorragia intraventricular</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/terms.py" />
      <source>Measuring</source>
      <translation>Midiendo</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/terms.py" />
      <source>Posterior fossa</source>
      <translation>Fosa posterior</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/terms.py" />
      <source>Preparing</source>
      <translation>Preparando</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/terms.py" />
      <source>Segmentation</source>
      <translation>Segmentación</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/terms.py" />
      <source>Soft tissue</source>
      <translation>Partes blandas</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/terms.py" />
      <source>Stroke</source>
      <translation>Ictus</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/terms.py" />
      <source>Stroke (narrow)</source>
      <translation>Ictus (estrecha)</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/terms.py" />
      <source>Subarachnoid</source>
      <translation>Hemorragia subaracnoidea</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/terms.py" />
      <source>Subdural</source>
      <translation>Hematoma subdural</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/terms.py" />
      <source>Subdural / blood</source>
      <translation>Subdural / sangre</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/terms.py" />
      <source>accepted</source>
      <translation>aceptado</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/terms.py" />
      <source>both sides</source>
      <translation>ambos lados</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/terms.py" />
      <source>left</source>
      <translation>izquierda</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/terms.py" />
      <source>midline</source>
      <translation>línea media</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/terms.py" />
      <source>open</source>
      <translation>abierto</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/terms.py" />
      <source>rejected</source>
      <translation>rechazado</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/terms.py" />
      <source>right</source>
      <translation>derecha</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/tour.py" />
      <source>Back</source>
      <translation>Atrás</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/tour.py" />
      <source>Skip</source>
      <translation>Omitir</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/tour.py" />
      <source>{number} of {count}</source>
      <translation>{number} de {count}</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/view_desk.py" />
      <source>Auto</source>
      <translation>Auto</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/view_desk.py" />
      <source>Cine: {rate} slices a second</source>
      <translation>Cine: {rate} cortes por segundo</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/view_desk.py" />
      <source>faster</source>
      <translation>más rápido</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/view_desk.py" />
      <source>slower</source>
      <translation>más lento</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/view_desk.py" />
      <source>stop</source>
      <translation>detener</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/view_desk.py" />
      <source>{hint}   Esc: back to window and level</source>
      <translation>{hint}   Esc: volver a ventana y nivel</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/widgets/abc2_tool.py" />
      <source>ABC/2 1 of 3, on the largest slice: drag along the longest diameter A</source>
      <translation>ABC/2 1 de 3, en el corte mayor: arrastre a lo largo del diámetro máximo A</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/widgets/abc2_tool.py" />
      <source>ABC/2 1 of 3: click the other end of A</source>
      <translation>ABC/2 1 de 3: marque el otro extremo de A</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/widgets/abc2_tool.py" />
      <source>ABC/2 2 of 3: click the other end of B</source>
      <translation>ABC/2 2 de 3: marque el otro extremo de B</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/widgets/abc2_tool.py" />
      <source>ABC/2 2 of 3: drag across the largest diameter B; it is held at a right angle to A</source>
      <translation>ABC/2 2 de 3: arrastre a través del diámetro máximo B; se mantiene perpendicular a A</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/widgets/abc2_tool.py" />
      <source>ABC/2 3 of 3: scroll, click a slice to count it 1, ½, 0   Enter: done   C {c_mm:.1f} mm, {volume_ml:.1f} mL</source>
      <translation>ABC/2 3 de 3: recorra, marque un corte para contarlo 1, ½, 0   Intro: listo   C {c_mm:.1f} mm, {volume_ml:.1f} mL</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/widgets/abc2_tool.py" />
      <source>ABC/2 is measured on single axial slices: go on in the axial view, without a slab.</source>
      <translation>ABC/2 se mide en cortes axiales individuales: continúe en la vista axial, sin corte grueso.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/widgets/abc2_tool.py" />
      <source>ABC/2: the slice that A and B were drawn on always counts 1   Enter: done</source>
      <translation>ABC/2: el corte de A y B cuenta siempre 1   Intro: listo</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/widgets/abc2_tool.py" />
      <source>Slice {k} {weight}</source>
      <translation>Corte {k} {weight}</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/widgets/abc2_tool.py" />
      <source>counts 1 (over 75 % of the largest area)</source>
      <translation>cuenta 1 (más del 75 % del área mayor)</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/widgets/abc2_tool.py" />
      <source>counts ½ (25 to 75 %)</source>
      <translation>cuenta ½ (25 a 75 %)</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/widgets/abc2_tool.py" />
      <source>does not count (under 25 %)</source>
      <translation>no cuenta (menos del 25 %)</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/widgets/banner.py" />
      <source>Close this message</source>
      <translation>Cerrar este mensaje</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/widgets/banner.py" />
      <source>{lines} more</source>
      <translation>{lines} más</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/widgets/corner_texts.py" />
      <source>Loading slice {number} …</source>
      <translation>Cargando corte {number} …</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/widgets/corner_texts.py" />
      <source>Slice {number} is not loaded</source>
      <translation>El corte {number} no está cargado</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/widgets/corner_texts.py" />
      <source>{length} cm</source>
      <translation>{length} cm</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/widgets/heat_bar.py" />
      <source>mask ≥ {threshold:.2f}</source>
      <translation>máscara ≥ {threshold:.2f}</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/widgets/hu_banner.py" />
      <source>&amp;Correct HU</source>
      <translation>&amp;Corregir HU</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/widgets/hu_banner.py" />
      <source>&amp;Leave as they are</source>
      <translation>&amp;Dejarlas así</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/widgets/hu_banner.py" />
      <source>&amp;Undo</source>
      <translation>&amp;Deshacer</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/widgets/hu_banner.py" />
      <source>Correct the Hounsfield units</source>
      <translation>Corregir las unidades Hounsfield</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/widgets/hu_banner.py" />
      <source>Every output states it.</source>
      <translation>Toda salida lo indica.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/widgets/hu_banner.py" />
      <source>HU corrected by your choice: {formula}. {doubt}</source>
      <translation>HU corregidas por su elección: {formula}. {doubt}</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/widgets/hu_banner.py" />
      <source>HU look wrong. {reason} {doubt}</source>
      <translation>Las HU parecen erróneas. {reason} {doubt}</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/widgets/hu_banner.py" />
      <source>If chosen: {formula}; every output states it</source>
      <translation>Si se elige: {formula}; toda salida lo indica</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/widgets/hu_banner.py" />
      <source>Leave the Hounsfield units as they are stored</source>
      <translation>Dejar las unidades Hounsfield como están guardadas</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/widgets/hu_banner.py" />
      <source>The models read wrong HU wrong</source>
      <translation>Los modelos leen mal las HU erróneas</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/widgets/hu_banner.py" />
      <source>Undo the correction of the Hounsfield units</source>
      <translation>Deshacer la corrección de las unidades Hounsfield</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/widgets/mask_tools.py" />
      <source>Click on a component: choose it   Shift+O: smooth   Shift+Del: delete   Shift+Y: change its type   Esc: put away</source>
      <translation>Clic en un componente: elegirlo   Mayús+O: suavizar   Mayús+Supr: borrar   Mayús+Y: cambiar su tipo   Esc: dejar</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/widgets/mask_tools.py" />
      <source>Click: grow {where} within {low} to {high} HU   Esc: put away</source>
      <translation>Clic: crecer {where} entre {low} y {high} HU   Esc: dejar</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/widgets/mask_tools.py" />
      <source>Click: next corner   Enter: fill   Backspace: one corner back   Esc: cancel</source>
      <translation>Clic: esquina siguiente   Intro: rellenar   Retroceso: una esquina atrás   Esc: cancelar</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/widgets/mask_tools.py" />
      <source>Drag around, or click corners and close with Enter or a double-click   Ctrl: erase   Esc: put away</source>
      <translation>Rodee, o marque esquinas y cierre con Intro o doble clic   Ctrl: borrar   Esc: dejar</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/widgets/mask_tools.py" />
      <source>Drag: erase   Ctrl: paint   [ ] or Shift+wheel: radius   Esc: put away</source>
      <translation>Arrastrar: borrar   Ctrl: pintar   [ ] o Mayús+rueda: radio   Esc: dejar</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/widgets/mask_tools.py" />
      <source>Drag: paint   Ctrl: erase   [ ] or Shift+wheel: radius   Esc: put away</source>
      <translation>Arrastrar: pintar   Ctrl: borrar   [ ] o Mayús+rueda: radio   Esc: dejar</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/widgets/mask_tools.py" />
      <source>Growing the region …   Esc: cancel</source>
      <translation>La región crece …   Esc: cancelar</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/widgets/mask_tools.py" />
      <source>on this slice</source>
      <translation>en este corte</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/widgets/mask_tools.py" />
      <source>over the slices</source>
      <translation>por los cortes</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/widgets/measure_tools.py" />
      <source>Angle: click the end of one arm, or drag from it to the vertex</source>
      <translation>Ángulo: marque el extremo de un lado, o arrastre de él al vértice</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/widgets/measure_tools.py" />
      <source>Angle: click the end of the other arm</source>
      <translation>Ángulo: marque el extremo del otro lado</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/widgets/measure_tools.py" />
      <source>Angle: click the vertex</source>
      <translation>Ángulo: marque el vértice</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/widgets/measure_tools.py" />
      <source>Arrow: click where the text stands</source>
      <translation>Flecha: marque dónde va el texto</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/widgets/measure_tools.py" />
      <source>Arrow: drag from what it points to to where the text stands</source>
      <translation>Flecha: arrastre de lo que señala a donde va el texto</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/widgets/measure_tools.py" />
      <source>Distance: click the other end</source>
      <translation>Distancia: marque el otro extremo</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/widgets/measure_tools.py" />
      <source>Distance: drag from end to end, or click both ends</source>
      <translation>Distancia: arrastre de extremo a extremo, o marque ambos</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/widgets/measure_tools.py" />
      <source>Ellipse: click the opposite corner</source>
      <translation>Elipse: marque la esquina opuesta</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/widgets/measure_tools.py" />
      <source>Ellipse: drag across the region</source>
      <translation>Elipse: arrastre a través de la región</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/widgets/measure_tools.py" />
      <source>Esc: cancel</source>
      <translation>Esc: cancelar</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/widgets/measure_tools.py" />
      <source>Free-hand region: draw around it with the button held</source>
      <translation>Región a mano alzada: rodéela con el botón pulsado</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/widgets/measure_tools.py" />
      <source>Measuring begins once all slices are loaded.</source>
      <translation>La medición empieza cuando están cargados todos los cortes.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/widgets/measure_tools.py" />
      <source>Measuring works on the series that is read, not on the one beside it.</source>
      <translation>Se mide en la serie que se lee, no en la que está al lado.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/widgets/measure_tools.py" />
      <source>Midline 1 of 3: click the falx where it meets the skull in front</source>
      <translation>Línea media 1 de 3: marque la hoz donde toca el cráneo por delante</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/widgets/measure_tools.py" />
      <source>Midline 2 of 3: click the falx where it meets the skull behind</source>
      <translation>Línea media 2 de 3: marque la hoz donde toca el cráneo por detrás</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/widgets/measure_tools.py" />
      <source>Midline 3 of 3: click the midline where it is displaced most (septum pellucidum)</source>
      <translation>Línea media 3 de 3: marque la línea media donde más se desplaza (septum pellucidum)</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/widgets/measure_tools.py" />
      <source>Rectangle: click the opposite corner</source>
      <translation>Rectángulo: marque la esquina opuesta</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/widgets/measure_tools.py" />
      <source>Rectangle: drag across the region</source>
      <translation>Rectángulo: arrastre a través de la región</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/widgets/measure_tools.py" />
      <source>The midline shift is measured on a single axial slice: go on in the axial view, without a slab.</source>
      <translation>La desviación de la línea media se mide en un solo corte axial: continúe en la vista axial, sin corte grueso.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/widgets/probability_strip.py" />
      <source>Probability of each slice</source>
      <translation>Probabilidad de cada corte</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/widgets/probability_strip.py" />
      <source>Slice {k} of {count}</source>
      <translation>Corte {k} de {count}</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/widgets/probability_strip.py" />
      <source>findings rejected</source>
      <translation>hallazgos rechazados</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/widgets/probability_strip.py" />
      <source>not assessed</source>
      <translation>no evaluado</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/widgets/probability_strip.py" />
      <source>threshold {threshold:.2f}</source>
      <translation>umbral {threshold:.2f}</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/widgets/probability_table.py" />
      <source>Any hemorrhage</source>
      <translation>Cualquier hemorragia</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/widgets/probability_table.py" />
      <source>Calibrated by temperature: {parts}</source>
      <translation>Calibrada por temperatura: {parts}</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/widgets/probability_table.py" />
      <source>probability</source>
      <translation>probab.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/widgets/probability_table.py" />
      <source>probability, calibrated</source>
      <translation>probabilidad, calibrada</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/widgets/probability_table.py" />
      <source>threshold</source>
      <translation>umbral</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/widgets/probability_table.py" />
      <source>volume</source>
      <translation>volumen</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/widgets/probability_table.py" />
      <source>volume not assessed</source>
      <translation>volumen no evaluado</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/widgets/recent_list.py" />
      <source>None yet.</source>
      <translation>Ninguno aún.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/widgets/scene_view.py" />
      <source>3D appears here when a series is loaded.</source>
      <translation>El 3D aparece aquí cuando hay una serie cargada.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/widgets/scene_view.py" />
      <source>Building the volume …</source>
      <translation>Creando el volumen …</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/widgets/scene_view.py" />
      <source>Drawing the 3D view …</source>
      <translation>Dibujando la vista 3D …</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/widgets/scene_view.py" />
      <source>What the 3D view shows</source>
      <translation>Qué muestra la vista 3D</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/widgets/scene_view.py" />
      <source>What the 3D view shows (right click)</source>
      <translation>Qué muestra la vista 3D (clic derecho)</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/widgets/slice_images.py" />
      <source>Gantry tilt {tilt:.1f}°</source>
      <translation>Inclinación del gantry {tilt:.1f}°</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/widgets/slice_images.py" />
      <source>Position {distance:.1f} mm</source>
      <translation>Posición {distance:.1f} mm</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/widgets/slice_images.py" />
      <source>Thickness unknown</source>
      <translation>Grosor desconocido</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/widgets/slice_images.py" />
      <source>Thickness {thickness:.1f} mm</source>
      <translation>Grosor {thickness:.1f} mm</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/widgets/text_editor.py" />
      <source>Text, then Enter</source>
      <translation>Texto, luego Intro</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/widgets/tools.py" />
      <source>Drag sideways: window width   up and down: level</source>
      <translation>Arrastrar a los lados: ancho de ventana   arriba y abajo: nivel</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/widgets/tools.py" />
      <source>Drag up and down: through the slices</source>
      <translation>Arrastrar arriba y abajo: por los cortes</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/widgets/tools.py" />
      <source>Drag up: enlarge   down: reduce</source>
      <translation>Arrastrar arriba: ampliar   abajo: reducir</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/widgets/tools.py" />
      <source>Drag: move the image</source>
      <translation>Arrastrar: mover la imagen</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/widgets/view_texts.py" />
      <source>Inverted</source>
      <translation>Invertida</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/widgets/view_texts.py" />
      <source>Mirrored</source>
      <translation>Reflejada</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/widgets/view_texts.py" />
      <source>Slice {k}/{count}</source>
      <translation>Corte {k}/{count}</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/widgets/view_texts.py" />
      <source>Turned</source>
      <translation>Girada</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/widgets/view_texts.py" />
      <source>Zoom {zoom:.1f}×</source>
      <translation>Zoom {zoom:.1f}×</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/widgets/view_texts.py" />
      <source>Zoom {zoom:.2f}×</source>
      <translation>Zoom {zoom:.2f}×</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/widgets/welcome.py" />
      <source>A folder with DICOM images, a DICOMDIR, or a NIfTI or NRRD file</source>
      <translation>Una carpeta con imágenes DICOM, un DICOMDIR o un archivo NIfTI o NRRD</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/widgets/welcome.py" />
      <source>Choose a series</source>
      <translation>Elija una serie</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/widgets/welcome.py" />
      <source>None suits as a head CT; the list says why.</source>
      <translation>Ninguna sirve como TC craneal; la lista dice por qué.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/widgets/welcome.py" />
      <source>Open a study folder or drop it here</source>
      <translation>Abra una carpeta de estudio o suéltela aquí</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/widgets/welcome.py" />
      <source>Open the sample study</source>
      <translation>Abrir el estudio de muestra</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/widgets/welcome.py" />
      <source>Reading …</source>
      <translation>Leyendo …</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/widgets/welcome.py" />
      <source>Stop reading</source>
      <translation>Detener la lectura</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/window_desk.py" />
      <source>The file proposes no window.</source>
      <translation>El archivo no propone ninguna ventana.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/worklist/arrangement.py" />
      <source>Columns as they were at first</source>
      <translation>Columnas como al principio</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/worklist/columns.py" />
      <source>Accession</source>
      <translation>N.º de acceso</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/worklist/columns.py" />
      <source>Born, sex</source>
      <translation>Nacimiento, sexo</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/worklist/columns.py" />
      <source>Description</source>
      <translation>Descripción</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/worklist/columns.py" />
      <source>ID</source>
      <translation>ID</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/worklist/columns.py" />
      <source>Open, in review once it was opened, or reviewed</source>
      <translation>Abierto, en lectura una vez abierto, o leído</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/worklist/columns.py" />
      <source>Opened</source>
      <translation>Abierto el</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/worklist/columns.py" />
      <source>Patient</source>
      <translation>Paciente</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/worklist/columns.py" />
      <source>Place in the order of triage: positive studies by probability, then those not analysed, then negative ones</source>
      <translation>Lugar en el orden de triaje: positivos por probabilidad, luego los no analizados, luego los negativos</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/worklist/columns.py" />
      <source>Probability of any hemorrhage in the newest analysis; in colour where it reaches its threshold</source>
      <translation>Probabilidad de cualquier hemorragia en el último análisis; en color donde alcanza su umbral</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/worklist/columns.py" />
      <source>Review</source>
      <translation>Revisión</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/worklist/columns.py" />
      <source>Segmented volume of all subtypes</source>
      <translation>Volumen segmentado de todos los subtipos</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/worklist/columns.py" />
      <source>Study date</source>
      <translation>Fecha del estudio</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/worklist/columns.py" />
      <source>Subtypes</source>
      <translation>Subtipos</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/worklist/columns.py" />
      <source>Subtypes whose probability reaches its threshold</source>
      <translation>Subtipos cuya probabilidad alcanza su umbral</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/worklist/columns.py" />
      <source>When it was analysed, or how far it is</source>
      <translation>Cuándo se analizó, o cuánto falta</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/worklist/columns.py" />
      <source>failed: {reason}</source>
      <translation>falló: {reason}</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/worklist/columns.py" />
      <source>in review</source>
      <translation>en lectura</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/worklist/columns.py" />
      <source>mL</source>
      <translation>mL</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/worklist/columns.py" />
      <source>no series suits</source>
      <translation>ninguna serie sirve</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/worklist/columns.py" />
      <source>not analysed</source>
      <translation>no analizado</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/worklist/columns.py" />
      <source>p any</source>
      <translation>p cualq.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/worklist/columns.py" />
      <source>reviewed</source>
      <translation>leído</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/worklist/columns.py" />
      <source>running …</source>
      <translation>en curso …</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/worklist/columns.py" />
      <source>waiting</source>
      <translation>en espera</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/worklist/desk.py" />
      <source>Add folder to the study list</source>
      <translation>Añadir carpeta a la lista de estudios</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/worklist/desk.py" />
      <source>Added to the queue of analyses: {count}</source>
      <translation>Añadidos a la cola de análisis: {count}</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/worklist/desk.py" />
      <source>Adding was stopped. What was added before stays in the list.</source>
      <translation>Se detuvo la adición. Lo añadido antes queda en la lista.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/worklist/desk.py" />
      <source>Left out: {n}.</source>
      <translation>Omitidos: {n}.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/worklist/desk.py" />
      <source>Studies found: {studies}, new: {new}.</source>
      <translation>Estudios hallados: {studies}, nuevos: {new}.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/worklist/desk.py" />
      <source>Study {place} of {count}: {state}</source>
      <translation>Estudio {place} de {count}: {state}</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/worklist/desk.py" />
      <source>The study library cannot be used in this run, and with it the study list.</source>
      <translation>La biblioteca de estudios no se puede usar en esta ejecución, y con ella tampoco la lista.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/worklist/filters.py" />
      <source>Any date</source>
      <translation>Cualquier fecha</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/worklist/filters.py" />
      <source>Any review state</source>
      <translation>Cualquier estado</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/worklist/filters.py" />
      <source>From … to …</source>
      <translation>De … a …</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/worklist/filters.py" />
      <source>In review</source>
      <translation>En lectura</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/worklist/filters.py" />
      <source>Last 30 days</source>
      <translation>Últimos 30 días</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/worklist/filters.py" />
      <source>Last 7 days</source>
      <translation>Últimos 7 días</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/worklist/filters.py" />
      <source>Not reviewed</source>
      <translation>Sin leer</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/worklist/filters.py" />
      <source>Positive only</source>
      <translation>Solo positivos</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/worklist/filters.py" />
      <source>Review state</source>
      <translation>Estado de revisión</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/worklist/filters.py" />
      <source>Reviewed</source>
      <translation>Leído</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/worklist/filters.py" />
      <source>Search name, ID, accession, description</source>
      <translation>Buscar nombre, ID, acceso, descripción</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/worklist/filters.py" />
      <source>Search the study list</source>
      <translation>Buscar en la lista de estudios</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/worklist/filters.py" />
      <source>Since yesterday</source>
      <translation>Desde ayer</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/worklist/filters.py" />
      <source>To</source>
      <translation>Hasta</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/worklist/filters.py" />
      <source>Today</source>
      <translation>Hoy</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/worklist/frame.py" />
      <source>Letters: search   Enter: open   Del: remove   Esc: back to the image</source>
      <translation>Letras: buscar   Intro: abrir   Supr: quitar   Esc: volver a la imagen</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/worklist/navigation.py" />
      <source>No other study of the list has findings.</source>
      <translation>Ningún otro estudio de la lista tiene hallazgos.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/worklist/navigation.py" />
      <source>No study of the list is left to read.</source>
      <translation>No queda ningún estudio de la lista por leer.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/worklist/navigation.py" />
      <source>The study is open again.</source>
      <translation>El estudio está abierto de nuevo.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/worklist/navigation.py" />
      <source>This is the first study of the list.</source>
      <translation>Este es el primer estudio de la lista.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/worklist/navigation.py" />
      <source>This is the last study of the list.</source>
      <translation>Este es el último estudio de la lista.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/worklist/page.py" />
      <source>Add folder …</source>
      <translation>Añadir carpeta …</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/worklist/page.py" />
      <source>Analyse all</source>
      <translation>Analizar todos</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/worklist/page.py" />
      <source>Analyse in the background</source>
      <translation>Analizar en segundo plano</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/worklist/page.py" />
      <source>Back to the image</source>
      <translation>Volver a la imagen</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/worklist/page.py" />
      <source>Let every shown study without analysis wait for it in the background</source>
      <translation>Poner en espera de análisis en segundo plano cada estudio mostrado sin análisis</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/worklist/page.py" />
      <source>Mark as {state}</source>
      <translation>Marcar como {state}</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/worklist/page.py" />
      <source>No studies yet</source>
      <translation>Aún no hay estudios</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/worklist/page.py" />
      <source>No study has these words, dates and states.</source>
      <translation>Ningún estudio tiene estas palabras, fechas y estados.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/worklist/page.py" />
      <source>No study matches</source>
      <translation>Ningún estudio coincide</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/worklist/page.py" />
      <source>Remove</source>
      <translation>Quitar</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/worklist/page.py" />
      <source>Remove from the list …</source>
      <translation>Quitar de la lista …</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/worklist/page.py" />
      <source>Remove these {count} studies from the list? Files, measurements and reviews stay where they are.</source>
      <translation>¿Quitar estos {count} estudios de la lista? Archivos, mediciones y revisiones quedan donde están.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/worklist/page.py" />
      <source>Remove this study from the list? Files, measurements and reviews stay where they are.</source>
      <translation>¿Quitar este estudio de la lista? Archivos, mediciones y revisiones quedan donde están.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/worklist/page.py" />
      <source>Show every study</source>
      <translation>Mostrar todos los estudios</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/worklist/page.py" />
      <source>Show in folder</source>
      <translation>Mostrar en carpeta</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/worklist/page.py" />
      <source>Studies that you open are listed here. Add a folder to list and analyse all that it holds.</source>
      <translation>Los estudios que abre se listan aquí. Añada una carpeta para listar y analizar todo lo que contiene.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/worklist/page.py" />
      <source>Studies: {shown} of {all}</source>
      <translation>Estudios: {shown} de {all}</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/worklist/page.py" />
      <source>{count} failed</source>
      <translation>{count} fallidos</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/worklist/page.py" />
      <source>{count} not analysed</source>
      <translation>{count} no analizados</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/worklist/page.py" />
      <source>{count} positive</source>
      <translation>{count} positivos</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/worklist/queue_status.py" />
      <source>Adding {done} of {total}</source>
      <translation>Añadiendo {done} de {total}</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/worklist/queue_status.py" />
      <source>Adding …</source>
      <translation>Añadiendo …</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/worklist/queue_status.py" />
      <source>List paused</source>
      <translation>Lista en pausa</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/worklist/queue_status.py" />
      <source>List waits</source>
      <translation>Lista en espera</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/worklist/queue_status.py" />
      <source>List {place}</source>
      <translation>Lista {place}</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/worklist/queue_status.py" />
      <source>List …</source>
      <translation>Lista …</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/worklist/table.py" />
      <source>Set by {who}</source>
      <translation>Puesto por {who}</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/worklist/table.py" />
      <source>The folder of this study</source>
      <translation>La carpeta de este estudio</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/worklist/table.py" />
      <source>{models} on {device}</source>
      <translation>{models} en {device}</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/worklist/table.py" />
      <source>{path} is not there. Connect its drive, or remove the study from the list.</source>
      <translation>{path} no está. Conecte su unidad o quite el estudio de la lista.</translation>
    </message>
  </context>
</TS>
