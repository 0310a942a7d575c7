<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
  <context>
    <name>ichviewer</name>
    <message>
      <location filename="../../ichviewer/gui/actions.py" />
      <source>&amp;Analysis</source>
      <translation>Aná&amp;lisis</translation>
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
      <translation>Ven&amp;tana</translation>
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
      <source>Copy the shown slice, or the active 3D view, to the clipboard</source>
      <translation>Copiar el corte mostrado, o la vista 3D activa, al portapapeles</translation>
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
      <translation>Eliminar medición</translation>
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
      <translation>Mano alzada</translation>
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
      <translation>Certeza del modelo</translation>
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
      <source>Keep the list open beside the images, on another screen where there is one</source>
      <translation>Mantener la lista abierta junto a las imágenes, en otra pantalla si la hay</translation>
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
      <translation>Arrastrar con el botón izquierdo: ampliar y reducir</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/actions.py" />
      <source>Left drag: move the image</source>
      <translation>Arrastrar con el botón izquierdo: mover la imagen</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/actions.py" />
      <source>Left drag: through the slices</source>
      <translation>Arrastrar con el botón izquierdo: por los cortes</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/actions.py" />
      <source>Left drag: width and level</source>
      <translation>Arrastrar con el botón izquierdo: ancho y nivel</translation>
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
      <translation>Marcar de nuevo como pendiente</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/actions.py" />
      <source>Mark the open study as reviewed and go to the next one that is not</source>
      <translation>Marcar el estudio abierto como revisado y pasar al siguiente sin revisar</translation>
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
      <source>Own window</source>
      <translation>Ventana propia</translation>
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
      <translation>Revisado, siguiente sin revisar</translation>
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
      <source>Second screen</source>
      <translation>Segunda pantalla</translation>
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
      <translation>Mostrar la hemorragia segmentada (mantener pulsada H para ocultarla un momento)</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/actions.py" />
      <source>Smooth pixels</source>
      <translation>Suavizar píxeles</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/actions.py" />
      <source>Spread the views: the first one here, the others in a window on another screen</source>
      <translation>Repartir las vistas: la primera aquí, las demás en una ventana en otra pantalla</translation>
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
      <source>Study list in its own window</source>
      <translation>Lista de estudios en su propia ventana</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/actions.py" />
      <source>Study panel</source>
      <translation>Panel de estudios</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/actions.py" />
      <source>Take back what was said of it last</source>
      <translation>Deshacer lo último que se decidió sobre el hallazgo</translation>
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
      <translation>El hallazgo enmarcado no es real</translation>
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
      <translation>El estudio abierto debe revisarse otra vez</translation>
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
      <translation>Barra de grises</translation>
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
      <translation>Estación de TC de cráneo que encuentra, muestra e informa hemorragias intracraneales. Licencia: Apache-2.0.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/dialogs/about.py" />
      <source>Licence</source>
      <translation>Licencia</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/dialogs/files.py" />
      <source>All files (*)</source>
      <translation>Todos los archivos (*)</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/dialogs/files.py" />
      <source>DICOM files (*.dcm *.ima DICOMDIR)</source>
      <translation>Archivos DICOM (*.dcm *.ima DICOMDIR)</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/dialogs/files.py" />
      <source>Open file</source>
      <translation>Abrir archivo</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/dialogs/files.py" />
      <source>Open study folder</source>
      <translation>Abrir carpeta de estudio</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/dialogs/files.py" />
      <source>Volumes: NIfTI, NRRD, MetaImage ({volumes})</source>
      <translation>Volúmenes: NIfTI, NRRD, MetaImage ({volumes})</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/dialogs/hanging.py" />
      <source>&amp;Body part is one of</source>
      <translation>La re&amp;gión anatómica es una de</translation>
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
      <translation>¿Eliminar el protocolo de visualización {name}?</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/dialogs/hanging.py" />
      <source>From</source>
      <translation>Desde</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/dialogs/hanging.py" />
      <source>Hanging protocols</source>
      <translation>Protocolos de visualización</translation>
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
      <translation>Se conservan la disposición ({layout}), las ventanas, los enlaces, las líneas y el bloque.</translation>
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
      <translation>Nuevo nombre del protocolo de visualización:</translation>
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
      <translation>Guardar disposición como protocolo de visualización</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/dialogs/hanging.py" />
      <source>The window is at least {n} pixels wide</source>
      <translation>La ventana del programa tiene al menos {n} píxeles de ancho</translation>
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
      <translation>por ejemplo: TC de cráneo, planos</translation>
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
      <translation>ventana del programa desde {n} píxeles</translation>
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
      <translation>Coincidencias: {count}</translation>
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
      <translation>Predeterminados de esta página</translation>
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
      <translation>{folder} no contiene ningún paquete de modelo: no hay model.json.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/dialogs/settings_fields.py" />
      <source>{folder} is in the list already.</source>
      <translation>{folder} ya está en la lista.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/dialogs/settings_pages.py" />
      <source>0 takes all {cores} that may be used.</source>
      <translation>0 usa todos los {cores} disponibles.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/dialogs/settings_pages.py" />
      <source>1 analysis</source>
      <translation>1 análisis</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/dialogs/settings_pages.py" />
      <source>A GPU where one can be used</source>
      <translation>Una GPU, si se puede usar</translation>
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
      <translation>Otra ubicación se elige al iniciar: ichviewer --home FOLDER, o la variable ICHVIEWER_HOME.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/dialogs/settings_pages.py" />
      <source>As the desktop</source>
      <translation>Como el escritorio</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/dialogs/settings_pages.py" />
      <source>As the window</source>
      <translation>Como la ventana</translation>
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
      <source>Changes when this dialog is closed; what is open stays open.</source>
      <translation>Cambia al cerrar este cuadro de diálogo; lo que está abierto sigue abierto.</translation>
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
      <translation>Su ubicación y su corte se guardan en sus ajustes, salvo si no se guardan estudios recientes.</translation>
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
      <source>Language of reports</source>
      <translation>Idioma de los informes</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/dialogs/settings_pages.py" />
      <source>Light</source>
      <translation>Claro</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/dialogs/settings_pages.py" />
      <source>More folders with model packages</source>
      <translation>Más carpetas con paquetes de modelo</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/dialogs/settings_pages.py" />
      <source>Of report.html, report.pdf, printed reports and key images.</source>
      <translation>De report.html, report.pdf, informes impresos e imágenes clave.</translation>
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
      <translation>Sus nombres y ubicaciones se guardan en su propia biblioteca. 0 no guarda ninguno.</translation>
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
      <translation>Análisis borrados: {count}.</translation>
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
      <translation>Todas como al principio</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/dialogs/shortcut_editor.py" />
      <source>As it was</source>
      <translation>Como al principio</translation>
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
      <translation>{key} no se puede asignar a una acción: {does}.</translation>
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
      <translation>Arrastre con el botón izquierdo: a los lados el ancho, arriba y abajo el nivel. Las teclas numéricas eligen los preajustes.</translation>
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
      <location filename="../../ichviewer/gui/job_runner.py" />
      <source>Unexpected {kind} in a background job: {error}. The log has the details.</source>
      <translation>{kind} inesperado en una tarea en segundo plano: {error}. El registro tiene los detalles.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/keymap.py" />
      <source>hides the overlay while it is held</source>
      <translation>oculta la superposición mientras se mantiene pulsada</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/language_switch.py" />
      <source>The language changes at the next start: without study library, what is shown now would be lost.</source>
      <translation>El idioma cambia en el próximo inicio: sin biblioteca de estudios se perdería lo que se muestra ahora.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/language_switch.py" />
      <source>The language changes when what is running has ended.</source>
      <translation>El idioma cambia cuando termine lo que se está ejecutando.</translation>
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
      <translation>Vista de la serie de comparación</translation>
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
      <translation>La serie junto a un estudio previo del paciente u otra serie del estudio, enlazadas por la posición en el paciente</translation>
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
      <translation>Se detuvo la carga de la serie de comparación. Elija otra vez la disposición para seguir.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/layouts/prior.py" />
      <source>The series beside cannot be shown. {why}</source>
      <translation>La serie de comparación no se puede mostrar. {why}</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/layouts/prior.py" />
      <source>There is no prior and no other series of this study to lay beside.</source>
      <translation>No hay estudio previo ni otra serie de este estudio para comparar.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/layouts/reformatted.py" />
      <source>Turned {n:.1f}°</source>
      <translation>Girado {n:.1f}°</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/layouts/second_screen.py" />
      <source>The layout in use has one view alone. Views for this screen come with:</source>
      <translation>La disposición en uso tiene una sola vista. Vistas para esta pantalla las hay con:</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/layouts/second_screen.py" />
      <source>{title} – second screen</source>
      <translation>{title} – segunda pantalla</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/layouts/slab_desk.py" />
      <source>thicker</source>
      <translation>más grueso</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/layouts/slab_desk.py" />
      <source>thinner</source>
      <translation>más fino</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/layouts/specs.py" />
      <source>Crosshair and reference lines</source>
      <translation>Cruz y líneas de referencia</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/layouts/specs.py" />
      <source>Down to the slice alone</source>
      <translation>Hasta un solo corte</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/layouts/specs.py" />
      <source>Hanging protocols …</source>
      <translation>Protocolos de visualización …</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/layouts/specs.py" />
      <source>Highest HU of the slab</source>
      <translation>HU máximas del bloque</translation>
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
      <translation>HU mínimas del bloque</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/layouts/specs.py" />
      <source>Mean of the slices of the slab</source>
      <translation>Promedio de los cortes del bloque</translation>
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
      <translation>Guardar disposición como protocolo de visualización …</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/layouts/specs.py" />
      <source>Several slices as one, up to 50 mm</source>
      <translation>Varios cortes como uno, hasta 50 mm</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/layouts/specs.py" />
      <source>Slab: average</source>
      <translation>Bloque: promedio</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/layouts/specs.py" />
      <source>Slab: maximum (MIP)</source>
      <translation>Bloque: máximo (MIP)</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/layouts/specs.py" />
      <source>Slab: minimum (MinIP)</source>
      <translation>Bloque: mínimo (MinIP)</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/layouts/specs.py" />
      <source>Thicker slab</source>
      <translation>Bloque más grueso</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/layouts/specs.py" />
      <source>Thinner slab</source>
      <translation>Bloque más fino</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/layouts/specs.py" />
      <source>Views follow each other by the place in the patient</source>
      <translation>Las vistas se sincronizan por la posición en el paciente</translation>
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
      <source>Study {number}</source>
      <translation>Estudio {number}</translation>
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
      <translation>Un clic rellena lo conectado con ese punto dentro de los límites de HU</translation>
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
      <translation>Eliminar hallazgo de la máscara</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/mask_actions.py" />
      <source>Draw around an area, or click its corners, to fill it</source>
      <translation>Rodear un área, o marcar sus vértices, para rellenarla</translation>
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
      <translation>Crecimiento</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/mask_actions.py" />
      <source>Grow region</source>
      <translation>Crecimiento de región</translation>
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
      <source>The mask is edited on single slices, not in a slab.</source>
      <translation>La máscara se edita en cortes individuales, no en un bloque.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/mask_editing.py" />
      <source>The mask is edited on the slices of the series that is read, not on planes or another series.</source>
      <translation>La máscara se edita en los cortes de la serie que se lee, no en planos ni en otra serie.</translation>
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
      <translation>Editar la máscara: pincel, borrador, crecimiento de región, contorno, componentes</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/menus.py" />
      <source>Layouts, links, slabs (Alt and a digit)</source>
      <translation>Disposiciones, enlaces, bloques (Alt y una cifra)</translation>
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
      <translation>Preajustes de ventana (teclas numéricas)</translation>
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
      <translation>Ctrl + arrastrar con el izquierdo</translation>
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
      <translation>Arrastrar un punto de control</translation>
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
      <translation>Mantener pulsada H</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/mouse.py" />
      <source>Left drag</source>
      <translation>Arrastrar con el izquierdo</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/mouse.py" />
      <source>Middle drag</source>
      <translation>Arrastrar con el central</translation>
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
      <translation>Mover la imagen</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/mouse.py" />
      <source>Radius of the brush; [ and ] too while it is in hand</source>
      <translation>Radio del pincel; también [ y ] mientras está activo</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/mouse.py" />
      <source>Right drag</source>
      <translation>Arrastrar con el derecho</translation>
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
      <translation>Ventana: ancho a los lados, nivel arriba y abajo; o la herramienta activa</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/mouse.py" />
      <source>Zoom about the cursor</source>
      <translation>Zoom alrededor del cursor</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/panels/edit_panel.py" />
      <source>A region does not leave what bone encloses; untick it where the skull is open</source>
      <translation>Una región no sale de lo que encierra el hueso; desmárquelo si el cráneo está abierto</translation>
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
      <source>Limits for the brush too</source>
      <translation>Límites también para el pincel</translation>
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
      <translation>Pintar: {subtype}</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/panels/edit_panel.py" />
      <source>Paint {subtype} hemorrhage  (Ctrl+Alt+{digit})</source>
      <translation>Pintar: {subtype}  (Ctrl+Alt+{digit})</translation>
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
      <translation>Clasificar como {short}</translation>
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
      <translation>Eliminar todo</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/panels/measurement_panel.py" />
      <source>Delete all measurements of this series; Undo brings them back</source>
      <translation>Eliminar todas las mediciones de esta serie; Deshacer las devuelve</translation>
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
      <source>Slice or plane</source>
      <translation>Corte o plano</translation>
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
      <source>Where</source>
      <translation>Dónde</translation>
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
      <translation>Mostrar: {subtype}</translation>
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
      <translation>¿Con qué certeza?</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/panels/result_panel.py" />
      <source>Kept result of {when:%Y-%m-%d %H:%M} by {models} on {device}.</source>
      <translation>Resultado conservado del {when:%Y-%m-%d %H:%M}, con {models} en {device}.</translation>
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
      <source>No brain seen</source>
      <translation>No se ve encéfalo</translation>
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
      <translation>Ninguna probabilidad alcanza su umbral</translation>
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
      <source>Nothing is marked, and the probabilities mean nothing.</source>
      <translation>No se marca nada y las probabilidades no significan nada.</translation>
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
      <translation>Los modelos no hallaron hemorragia. Esto no descarta una hemorragia.</translation>
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
      <source>3D: look from above (H)</source>
      <translation>3D: ver desde arriba (H)</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/scene_specs.py" />
      <source>3D: look from below (F)</source>
      <translation>3D: ver desde abajo (F)</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/scene_specs.py" />
      <source>3D: look from the back (P)</source>
      <translation>3D: ver desde atrás (P)</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/scene_specs.py" />
      <source>3D: look from the front (A)</source>
      <translation>3D: ver desde delante (A)</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/scene_specs.py" />
      <source>3D: look from the patient's left (L)</source>
      <translation>3D: ver desde la izquierda del paciente (L)</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/scene_specs.py" />
      <source>3D: look from the patient's right (R)</source>
      <translation>3D: ver desde la derecha del paciente (R)</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/scene_specs.py" />
      <source>3D: take away what lies above the slice in view, and show the slice there</source>
      <translation>3D: quitar lo que queda por encima del corte mostrado y mostrar allí el corte</translation>
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
      <source>From above</source>
      <translation>Desde arriba</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/scene_specs.py" />
      <source>From below</source>
      <translation>Desde abajo</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/scene_specs.py" />
      <source>From the back</source>
      <translation>Desde atrás</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/scene_specs.py" />
      <source>From the front</source>
      <translation>Desde delante</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/scene_specs.py" />
      <source>From the left</source>
      <translation>Desde la izquierda</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/scene_specs.py" />
      <source>From the right</source>
      <translation>Desde la derecha</translation>
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
      <source>Drop one folder or archive, or files of one folder.</source>
      <translation>Suelte una carpeta o un archivo comprimido, o archivos de una carpeta.</translation>
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
      <source>The 3D picture was copied.</source>
      <translation>Se copió la imagen 3D.</translation>
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
      <translation>Botón izquierdo: ventana</translation>
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
      <translation>Solo para investigación. No usar para diagnóstico.</translation>
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
      <translation>pendiente</translation>
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
      <translation>ABC/2 1 de 3, en el corte de mayor área: arrastre a lo largo del diámetro máximo A</translation>
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
      <translation>ABC/2 2 de 3: arrastre a lo largo del diámetro máximo B; se mantiene perpendicular a A</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/widgets/abc2_tool.py" />
      <source>ABC/2 3 of 3: scroll, click a slice to count it 1, ½, 0   Enter: done   C {c_mm:.1f} mm, {volume_ml:.1f} mL</source>
      <translation>ABC/2 3 de 3: recorra, marque un corte para contarlo 1, ½, 0   Intro: listo   C {c_mm:.1f} mm, {volume_ml:.1f} mL</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/widgets/abc2_tool.py" />
      <source>ABC/2 is measured on single axial slices: go on in the axial view, without a slab.</source>
      <translation>ABC/2 se mide en cortes axiales individuales: continúe en la vista axial, sin bloque.</translation>
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
      <translation>De&amp;jarlas así</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/widgets/hu_banner.py" />
      <source>&amp;Undo</source>
      <translation>Des&amp;hacer</translation>
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
      <translation>Clic en un componente: elegirlo   Mayús+O: suavizar   Mayús+Supr: eliminar   Mayús+Y: cambiar su tipo   Esc: dejar</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/widgets/mask_tools.py" />
      <source>Click: grow {where} within {low} to {high} HU   Esc: put away</source>
      <translation>Clic: crecimiento {where} entre {low} y {high} HU   Esc: dejar</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/widgets/mask_tools.py" />
      <source>Click: next corner   Enter: fill   Backspace: one corner back   Esc: cancel</source>
      <translation>Clic: vértice siguiente   Intro: rellenar   Retroceso: un vértice atrás   Esc: cancelar</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/widgets/mask_tools.py" />
      <source>Drag around, or click corners and close with Enter or a double-click   Ctrl: erase   Esc: put away</source>
      <translation>Rodee, o marque vértices y cierre con Intro o doble clic   Ctrl: borrar   Esc: dejar</translation>
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
      <translation>Se mide en la serie que se lee, no en la de comparación.</translation>
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
      <translation>Línea media 3 de 3: marque la línea media donde esté más desviada (septum pellucidum)</translation>
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
      <translation>La desviación de la línea media se mide en un solo corte axial: continúe en la vista axial, sin bloque.</translation>
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
      <translation>Ninguna sirve como TC de cráneo; la lista dice por qué.</translation>
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
      <translation>Pendiente, en revisión una vez abierto, o revisado</translation>
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
      <translation>Cuándo se analizó o en qué estado está</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/worklist/columns.py" />
      <source>failed: {reason}</source>
      <translation>falló: {reason}</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/worklist/columns.py" />
      <source>in review</source>
      <translation>en revisión</translation>
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
      <translation>revisado</translation>
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
      <translation>En revisión</translation>
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
      <translation>Sin revisar</translation>
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
      <translation>Revisado</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/worklist/filters.py" />
      <source>Search name, ID, accession, description</source>
      <translation>Buscar nombre, ID, n.º de acceso, descripción</translation>
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
      <translation>El estudio vuelve a estar pendiente.</translation>
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
      <translation>fallidos: {count}</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/worklist/page.py" />
      <source>{count} not analysed</source>
      <translation>no analizados: {count}</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/worklist/page.py" />
      <source>{count} positive</source>
      <translation>positivos: {count}</translation>
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
      <source>Another ichviewer analyses the list: {count} left</source>
      <translation>Otro ichviewer analiza la lista: quedan {count}</translation>
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
      <location filename="../../ichviewer/gui/worklist/queue_status.py" />
      <source>This window goes on with the analyses when the other one is closed.</source>
      <translation>Esta ventana continúa los análisis en cuanto se cierre la otra.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/worklist/table.py" />
      <source>Set by {who}</source>
      <translation>Marcado por {who}</translation>
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
    <message>
      <location filename="../../ichviewer/gui/workspace.py" />
      <source>Slice</source>
      <translation>Corte</translation>
    </message>
    <message>
      <location filename="../../ichviewer/report/content.py" />
      <source>Accession number</source>
      <translation>Número de acceso</translation>
    </message>
    <message>
      <location filename="../../ichviewer/report/content.py" />
      <source>Application</source>
      <translation>Aplicación</translation>
    </message>
    <message>
      <location filename="../../ichviewer/report/content.py" />
      <source>Body part</source>
      <translation>Región anatómica</translation>
    </message>
    <message>
      <location filename="../../ichviewer/report/content.py" />
      <source>Born</source>
      <translation>Nacimiento</translation>
    </message>
    <message>
      <location filename="../../ichviewer/report/content.py" />
      <source>Classification model</source>
      <translation>Modelo de clasificación</translation>
    </message>
    <message>
      <location filename="../../ichviewer/report/content.py" />
      <source>Gantry tilt</source>
      <translation>Inclinación del gantry</translation>
    </message>
    <message>
      <location filename="../../ichviewer/report/content.py" />
      <source>Head CT: intracranial hemorrhage</source>
      <translation>TC de cráneo: hemorragia intracraneal</translation>
    </message>
    <message>
      <location filename="../../ichviewer/report/content.py" />
      <source>Hounsfield units</source>
      <translation>Unidades Hounsfield</translation>
    </message>
    <message>
      <location filename="../../ichviewer/report/content.py" />
      <source>Institution</source>
      <translation>Institución</translation>
    </message>
    <message>
      <location filename="../../ichviewer/report/content.py" />
      <source>Kernel</source>
      <translation>Kernel</translation>
    </message>
    <message>
      <location filename="../../ichviewer/report/content.py" />
      <source>Mask</source>
      <translation>Máscara</translation>
    </message>
    <message>
      <location filename="../../ichviewer/report/content.py" />
      <source>Measured by hand on the native slices. Regions: pixels whose centre lies inside. ABC/2: slices over 75 % of the largest area count 1 in C, from 25 to 75 % one half (Kothari 1996).</source>
      <translation>Medido a mano en los cortes originales. Regiones: píxeles cuyo centro está dentro. ABC/2: los cortes con más del 75 % del área máxima cuentan como 1 en C, los del 25 al 75 % como medio (Kothari 1996).</translation>
    </message>
    <message>
      <location filename="../../ichviewer/report/content.py" />
      <source>Negative</source>
      <translation>Negativo</translation>
    </message>
    <message>
      <location filename="../../ichviewer/report/content.py" />
      <source>No classification model ran, so there is no probability to judge by.</source>
      <translation>No se ejecutó ningún modelo de clasificación, así que no hay ninguna probabilidad en la que basar el resultado.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/report/content.py" />
      <source>No probability reaches its threshold.</source>
      <translation>Ninguna probabilidad alcanza su umbral.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/report/content.py" />
      <source>No slice shows brain: the probabilities mean nothing.</source>
      <translation>Ningún corte muestra encéfalo: las probabilidades no significan nada.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/report/content.py" />
      <source>Nobody reviewed the findings.</source>
      <translation>Nadie ha revisado los hallazgos.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/report/content.py" />
      <source>Not assessed</source>
      <translation>No evaluado</translation>
    </message>
    <message>
      <location filename="../../ichviewer/report/content.py" />
      <source>Only outlined, below its threshold: {names}.</source>
      <translation>Solo delimitado, por debajo de su umbral: {names}.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/report/content.py" />
      <source>Over threshold: {names}.</source>
      <translation>Por encima del umbral: {names}.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/report/content.py" />
      <source>Patient ID</source>
      <translation>ID del paciente</translation>
    </message>
    <message>
      <location filename="../../ichviewer/report/content.py" />
      <source>Pixel spacing</source>
      <translation>Espaciado de píxel</translation>
    </message>
    <message>
      <location filename="../../ichviewer/report/content.py" />
      <source>Positive</source>
      <translation>Positivo</translation>
    </message>
    <message>
      <location filename="../../ichviewer/report/content.py" />
      <source>Ran on</source>
      <translation>Ejecutado en</translation>
    </message>
    <message>
      <location filename="../../ichviewer/report/content.py" />
      <source>Segmentation model</source>
      <translation>Modelo de segmentación</translation>
    </message>
    <message>
      <location filename="../../ichviewer/report/content.py" />
      <source>Series</source>
      <translation>Serie</translation>
    </message>
    <message>
      <location filename="../../ichviewer/report/content.py" />
      <source>Sex</source>
      <translation>Sexo</translation>
    </message>
    <message>
      <location filename="../../ichviewer/report/content.py" />
      <source>Slice distance</source>
      <translation>Distancia entre cortes</translation>
    </message>
    <message>
      <location filename="../../ichviewer/report/content.py" />
      <source>Slice {number} of {count}, {position} mm</source>
      <translation>Corte {number} de {count}, {position} mm</translation>
    </message>
    <message>
      <location filename="../../ichviewer/report/content.py" />
      <source>Slices</source>
      <translation>Cortes</translation>
    </message>
    <message>
      <location filename="../../ichviewer/report/content.py" />
      <source>Source</source>
      <translation>Origen</translation>
    </message>
    <message>
      <location filename="../../ichviewer/report/content.py" />
      <source>Source images</source>
      <translation>Imágenes de origen</translation>
    </message>
    <message>
      <location filename="../../ichviewer/report/content.py" />
      <source>Study</source>
      <translation>Estudio</translation>
    </message>
    <message>
      <location filename="../../ichviewer/report/content.py" />
      <source>The mask outlines {volume} mL all the same.</source>
      <translation>Aun así, la máscara delimita {volume} mL.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/report/content.py" />
      <source>The probability of any hemorrhage reaches its threshold; that of no subtype does.</source>
      <translation>La probabilidad de cualquier hemorragia alcanza su umbral; la de ningún subtipo lo alcanza.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/report/content.py" />
      <source>The segmentation marks no hemorrhage.</source>
      <translation>La segmentación no marca ninguna hemorragia.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/report/content.py" />
      <source>Thickness</source>
      <translation>Grosor</translation>
    </message>
    <message>
      <location filename="../../ichviewer/report/content.py" />
      <source>Time</source>
      <translation>Tiempo</translation>
    </message>
    <message>
      <location filename="../../ichviewer/report/content.py" />
      <source>Volume: area on each slice times the slice's own extent. Probability: highest of the slices. Diameter: largest within one slice.</source>
      <translation>Volumen: área en cada corte multiplicada por la extensión del propio corte. Probabilidad: la más alta de los cortes. Diámetro: el mayor dentro de un corte.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/report/content.py" />
      <source>What names a plane was measured on that plane, reformatted from the slices without gantry tilt: lengths and angles are those in the patient, HU are interpolated between slices. HU of a slab are its average, maximum (MIP) or minimum (MinIP).</source>
      <translation>Las mediciones que indican un plano se hicieron en ese plano, reformateado a partir de los cortes y sin la inclinación del gantry: longitudes y ángulos son los del paciente, las HU se interpolan entre cortes. Las HU de un bloque son su promedio, máximo (MIP) o mínimo (MinIP).</translation>
    </message>
    <message>
      <location filename="../../ichviewer/report/content.py" />
      <source>as stored</source>
      <translation>como se almacenaron</translation>
    </message>
    <message>
      <location filename="../../ichviewer/report/content.py" />
      <source>axial</source>
      <translation>axial</translation>
    </message>
    <message>
      <location filename="../../ichviewer/report/content.py" />
      <source>below</source>
      <translation>por debajo</translation>
    </message>
    <message>
      <location filename="../../ichviewer/report/content.py" />
      <source>classify</source>
      <translation>clasificar</translation>
    </message>
    <message>
      <location filename="../../ichviewer/report/content.py" />
      <source>coronal</source>
      <translation>coronal</translation>
    </message>
    <message>
      <location filename="../../ichviewer/report/content.py" />
      <source>corrected: {formula}</source>
      <translation>corregidas: {formula}</translation>
    </message>
    <message>
      <location filename="../../ichviewer/report/content.py" />
      <source>female</source>
      <translation>femenino</translation>
    </message>
    <message>
      <location filename="../../ichviewer/report/content.py" />
      <source>findings</source>
      <translation>hallazgos</translation>
    </message>
    <message>
      <location filename="../../ichviewer/report/content.py" />
      <source>ichviewer {version}, report of {created}</source>
      <translation>ichviewer {version}, informe del {created}</translation>
    </message>
    <message>
      <location filename="../../ichviewer/report/content.py" />
      <source>load</source>
      <translation>cargar</translation>
    </message>
    <message>
      <location filename="../../ichviewer/report/content.py" />
      <source>male</source>
      <translation>masculino</translation>
    </message>
    <message>
      <location filename="../../ichviewer/report/content.py" />
      <source>models</source>
      <translation>modelos</translation>
    </message>
    <message>
      <location filename="../../ichviewer/report/content.py" />
      <source>no model ran</source>
      <translation>no se ejecutó ningún modelo</translation>
    </message>
    <message>
      <location filename="../../ichviewer/report/content.py" />
      <source>not given</source>
      <translation>no indicado</translation>
    </message>
    <message>
      <location filename="../../ichviewer/report/content.py" />
      <source>not measured</source>
      <translation>no medido</translation>
    </message>
    <message>
      <location filename="../../ichviewer/report/content.py" />
      <source>other</source>
      <translation>otro</translation>
    </message>
    <message>
      <location filename="../../ichviewer/report/content.py" />
      <source>over threshold</source>
      <translation>sobre el umbral</translation>
    </message>
    <message>
      <location filename="../../ichviewer/report/content.py" />
      <source>preprocess</source>
      <translation>preprocesar</translation>
    </message>
    <message>
      <location filename="../../ichviewer/report/content.py" />
      <source>sagittal</source>
      <translation>sagital</translation>
    </message>
    <message>
      <location filename="../../ichviewer/report/content.py" />
      <source>segment</source>
      <translation>segmentar</translation>
    </message>
    <message>
      <location filename="../../ichviewer/report/content.py" />
      <source>single slice</source>
      <translation>corte único</translation>
    </message>
    <message>
      <location filename="../../ichviewer/report/content.py" />
      <source>{age} days</source>
      <translation>{age} días</translation>
    </message>
    <message>
      <location filename="../../ichviewer/report/content.py" />
      <source>{age} months</source>
      <translation>{age} meses</translation>
    </message>
    <message>
      <location filename="../../ichviewer/report/content.py" />
      <source>{age} weeks</source>
      <translation>{age} semanas</translation>
    </message>
    <message>
      <location filename="../../ichviewer/report/content.py" />
      <source>{age} years</source>
      <translation>{age} años</translation>
    </message>
    <message>
      <location filename="../../ichviewer/report/content.py" />
      <source>{count} instances; all SOP Instance UIDs are in findings.json</source>
      <translation>{count} instancias; todos los SOP Instance UID están en findings.json</translation>
    </message>
    <message>
      <location filename="../../ichviewer/report/content.py" />
      <source>{count} {plane}, {columns} x {rows} pixels</source>
      <translation>{count} en plano {plane}, {columns} x {rows} píxeles</translation>
    </message>
    <message>
      <location filename="../../ichviewer/report/content.py" />
      <source>{first} and {last}</source>
      <translation>{first} y {last}</translation>
    </message>
    <message>
      <location filename="../../ichviewer/report/content.py" />
      <source>{first}, {last}</source>
      <translation>{first}, {last}</translation>
    </message>
    <message>
      <location filename="../../ichviewer/report/content.py" />
      <source>{low} to {high} mm, uneven</source>
      <translation>{low} a {high} mm, desigual</translation>
    </message>
    <message>
      <location filename="../../ichviewer/report/content.py" />
      <source>{name} ({provider}, asked for: {requested})</source>
      <translation>{name} ({provider}, solicitado: {requested})</translation>
    </message>
    <message>
      <location filename="../../ichviewer/report/content.py" />
      <source>{name}, {count} slices; not DICOM, without UIDs</source>
      <translation>{name}, {count} cortes; no DICOM, sin UID</translation>
    </message>
    <message>
      <location filename="../../ichviewer/report/content.py" />
      <source>{title} (series {number})</source>
      <translation>{title} (serie {number})</translation>
    </message>
    <message>
      <location filename="../../ichviewer/report/content.py" />
      <source>{title} as {subtype}</source>
      <translation>{title} como {subtype}</translation>
    </message>
    <message>
      <location filename="../../ichviewer/report/pdf.py" />
      <source>Details</source>
      <translation>Detalles</translation>
    </message>
    <message>
      <location filename="../../ichviewer/report/pdf.py" />
      <source>Diameter, mm</source>
      <translation>Diámetro, mm</translation>
    </message>
    <message>
      <location filename="../../ichviewer/report/pdf.py" />
      <source>Hemorrhage</source>
      <translation>Hemorragia</translation>
    </message>
    <message>
      <location filename="../../ichviewer/report/pdf.py" />
      <source>Mean HU</source>
      <translation>HU media</translation>
    </message>
    <message>
      <location filename="../../ichviewer/report/pdf.py" />
      <source>No.</source>
      <translation>N.º</translation>
    </message>
    <message>
      <location filename="../../ichviewer/report/pdf.py" />
      <source>Page {number} of {count}</source>
      <translation>Página {number} de {count}</translation>
    </message>
    <message>
      <location filename="../../ichviewer/report/pdf.py" />
      <source>Probability</source>
      <translation>Probabilidad</translation>
    </message>
    <message>
      <location filename="../../ichviewer/report/pdf.py" />
      <source>Side</source>
      <translation>Lado</translation>
    </message>
    <message>
      <location filename="../../ichviewer/report/pdf.py" />
      <source>Subtype</source>
      <translation>Subtipo</translation>
    </message>
    <message>
      <location filename="../../ichviewer/report/pdf.py" />
      <source>Text</source>
      <translation>Texto</translation>
    </message>
    <message>
      <location filename="../../ichviewer/report/pdf.py" />
      <source>Threshold</source>
      <translation>Umbral</translation>
    </message>
    <message>
      <location filename="../../ichviewer/report/pdf.py" />
      <source>Volume, mL</source>
      <translation>Volumen, mL</translation>
    </message>
    <message>
      <location filename="../../resources/report/print.html.j2" />
      <source>How this was made</source>
      <translation>Cómo se hizo</translation>
    </message>
    <message>
      <location filename="../../resources/report/print.html.j2" />
      <source>Key images, brain window 40 / 80 HU</source>
      <translation>Imágenes clave, ventana cerebral 40 / 80 HU</translation>
    </message>
    <message>
      <location filename="../../resources/report/print.html.j2" />
      <source>Measurements by the reader</source>
      <translation>Mediciones del lector</translation>
    </message>
    <message>
      <location filename="../../resources/report/print.html.j2" />
      <source>Probabilities and volumes</source>
      <translation>Probabilidades y volúmenes</translation>
    </message>
    <message>
      <location filename="../../resources/report/report.html.j2" />
      <source>{place}, marked</source>
      <translation>{place}, marcado</translation>
    </message>
    <message>
      <location filename="../../resources/report/report.html.j2" />
      <source>{place}, measured</source>
      <translation>{place}, medido</translation>
    </message>
    <message>
      <location filename="../../resources/report/report.html.j2" />
      <source>{place}, plain</source>
      <translation>{place}, sin marcas</translation>
    </message>
  </context>
  <context>
    <name>ichviewer.messages</name>
    <message>
      <location filename="../../ichviewer/dicomio/archive.py" />
      <source>it cannot be unpacked</source>
      <translation>no se puede descomprimir</translation>
    </message>
    <message>
      <location filename="../../ichviewer/dicomio/archive.py" />
      <source>it does not begin where the archive states</source>
      <translation>no empieza donde indica el archivo comprimido</translation>
    </message>
    <message>
      <location filename="../../ichviewer/dicomio/archive.py" />
      <source>it reaches into the next one</source>
      <translation>se solapa con el siguiente</translation>
    </message>
    <message>
      <location filename="../../ichviewer/dicomio/archive.py" />
      <source>its checksum differs</source>
      <translation>su suma de comprobación difiere</translation>
    </message>
    <message>
      <location filename="../../ichviewer/dicomio/archive.py" />
      <source>the archive has been cut off</source>
      <translation>el archivo comprimido está truncado</translation>
    </message>
    <message>
      <location filename="../../ichviewer/dicomio/archive.py" />
      <source>the archives of this study are closed</source>
      <translation>los archivos comprimidos de este estudio están cerrados</translation>
    </message>
    <message>
      <location filename="../../ichviewer/dicomio/archive.py" />
      <source>there is {more} in it than the archive states</source>
      <translation>contiene {more} de lo que indica el archivo comprimido</translation>
    </message>
    <message>
      <location filename="../../ichviewer/dicomio/archive.py" />
      <source>{name} has changed since it was opened: open the study again</source>
      <translation>{name} ha cambiado desde que se abrió: abra el estudio de nuevo</translation>
    </message>
    <message>
      <location filename="../../ichviewer/dicomio/archive.py" />
      <source>{name} holds no readable file {found}</source>
      <translation>{name} no contiene ningún archivo legible {found}</translation>
    </message>
    <message>
      <location filename="../../ichviewer/dicomio/archive.py" />
      <source>{name} in {name2} is damaged ({how}): copy the archive again</source>
      <translation>{name} en {name2} está dañado ({how}): copie de nuevo el archivo comprimido</translation>
    </message>
    <message>
      <location filename="../../ichviewer/dicomio/archive.py" />
      <source>{text} is not in a ZIP archive</source>
      <translation>{text} no está en un archivo ZIP</translation>
    </message>
    <message>
      <location filename="../../ichviewer/dicomio/checks.py" />
      <source> and elsewhere</source>
      <translation> y en otros lugares</translation>
    </message>
    <message>
      <location filename="../../ichviewer/dicomio/checks.py" />
      <source>; image number {low} is absent</source>
      <translation>; falta la imagen número {low}</translation>
    </message>
    <message>
      <location filename="../../ichviewer/dicomio/checks.py" />
      <source>; image numbers {low} to {high} are absent</source>
      <translation>; faltan las imágenes números {low} a {high}</translation>
    </message>
    <message>
      <location filename="../../ichviewer/dicomio/checks.py" />
      <source>; the image numbers {low} and {high} follow each other: perhaps the scanner moved on farther</source>
      <translation>; los números de imagen {low} y {high} son consecutivos: quizá el escáner avanzó más</translation>
    </message>
    <message>
      <location filename="../../ichviewer/dicomio/checks.py" />
      <source>About {count} missing {places}{more}: what lies there is neither seen nor analysed. Copy the series again if it should be complete.</source>
      <translation>Falta(n) aproximadamente {count} {places}{more}: lo que hay allí no se ve ni se analiza. Copie la serie de nuevo si debería estar completa.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/dicomio/checks.py" />
      <source>All slices overlap</source>
      <translation>Todos los cortes se solapan</translation>
    </message>
    <message>
      <location filename="../../ichviewer/dicomio/checks.py" />
      <source>No slice thickness is given: the distance of slices is used instead.</source>
      <translation>No se indica el grosor de corte: se usa la distancia entre cortes.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/dicomio/checks.py" />
      <source>Slice {k} lies {aside} mm beside the line of the others (another field of view?): each slice is shown and measured where it lies.</source>
      <translation>El corte {k} queda {aside} mm fuera de la línea de los demás (¿otro campo de visión?): cada corte se muestra y se mide donde está.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/dicomio/checks.py" />
      <source>Slices are {min} to {max} mm apart: volumes use each slice's own extent.</source>
      <translation>La distancia entre cortes va de {min} a {max} mm: los volúmenes usan la extensión propia de cada corte.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/dicomio/checks.py" />
      <source>Slices of {nominal} mm lie {gaps} mm apart ({count}): what lies between them was not scanned or not copied, and volumes fill it from the neighbours.</source>
      <translation>Hay cortes de {nominal} mm a {gaps} mm de distancia ({count}): lo que hay entre ellos no se exploró o no se copió, y los volúmenes lo completan con los vecinos.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/dicomio/checks.py" />
      <source>Slices {n} and {n2} overlap</source>
      <translation>Los cortes {n} y {n2} se solapan</translation>
    </message>
    <message>
      <location filename="../../ichviewer/dicomio/checks.py" />
      <source>The files do not name the body part: a head is assumed.</source>
      <translation>Los archivos no indican la región anatómica: se supone que es la cabeza.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/dicomio/checks.py" />
      <source>The files name no patient: check that this is the study you mean.</source>
      <translation>Los archivos no nombran a ningún paciente: compruebe que este es el estudio deseado.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/dicomio/checks.py" />
      <source>The files say '{text}', not head: the models know whole heads only, do not rely on them here.</source>
      <translation>Los archivos dicen '{text}', no cabeza: los modelos solo conocen cabezas completas; no confíe en ellos aquí.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/dicomio/checks.py" />
      <source>The gantry was tilted by {tilt} degrees: slices are shown as acquired, and the 3D view is straightened.</source>
      <translation>El gantry estaba inclinado {tilt} grados: los cortes se muestran como se adquirieron y la vista 3D se endereza.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/dicomio/checks.py" />
      <source>The series has one slice: volumes assume its nominal thickness, and there is no 3D.</source>
      <translation>La serie tiene un solo corte: los volúmenes suponen su grosor nominal y no hay 3D.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/dicomio/checks.py" />
      <source>The series is dynamic: each position was scanned about {passes} times. The first pass is shown.</source>
      <translation>La serie es dinámica: cada posición se exploró unas {passes} veces. Se muestra la primera pasada.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/dicomio/checks.py" />
      <source>between slices {n} and {n2} ({distances} to {distances2} mm{numbers})</source>
      <translation>entre los cortes {n} y {n2} ({distances} a {distances2} mm{numbers})</translation>
    </message>
    <message>
      <location filename="../../ichviewer/dicomio/checks.py" />
      <source>left out, although the pixels differ: the lowest image number is shown; look at the other before relying on it.</source>
      <translation>sin usar, aunque los píxeles difieren: se muestra la imagen de número más bajo; revise la otra antes de confiar en la mostrada.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/dicomio/checks.py" />
      <source>left out, the pixels are the same (as far as they were compared).</source>
      <translation>sin usar, los píxeles son iguales (hasta donde se compararon).</translation>
    </message>
    <message>
      <location filename="../../ichviewer/dicomio/checks.py" />
      <source>left out, the pixels are the same.</source>
      <translation>sin usar, los píxeles son iguales.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/dicomio/checks.py" />
      <source>left out.</source>
      <translation>sin usar.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/dicomio/checks.py" />
      <source>{count} of the series lie at a position that another image has</source>
      <translation>{count} de la serie están en una posición que ya tiene otra imagen</translation>
    </message>
    <message>
      <location filename="../../ichviewer/dicomio/checks.py" />
      <source>{count} of the series lies at a position that another image has</source>
      <translation>{count} de la serie está en una posición que ya tiene otra imagen</translation>
    </message>
    <message>
      <location filename="../../ichviewer/dicomio/checks.py" />
      <source>{count} of the series set aside: {reason}.</source>
      <translation>{count} de la serie sin usar: {reason}.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/dicomio/checks.py" />
      <source>{count} of {thick} slices are thicker than {thick_mm} mm (up to {max})</source>
      <translation>{count} de {thick} cortes son más gruesos que {thick_mm} mm (hasta {max})</translation>
    </message>
    <message>
      <location filename="../../ichviewer/dicomio/checks.py" />
      <source>{most}: small hemorrhages may be averaged away.</source>
      <translation>{most}: las hemorragias pequeñas pueden perderse por efecto de volumen parcial.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/dicomio/checks.py" />
      <source>{size} pairs of neighbouring slices overlap, most of all {n} and {n2}</source>
      <translation>{size} pares de cortes vecinos se solapan, sobre todo {n} y {n2}</translation>
    </message>
    <message>
      <location filename="../../ichviewer/dicomio/checks.py" />
      <source>{where}: {thick} thick, {gaps} mm apart. Volumes use each slice's own extent and count nothing twice.</source>
      <translation>{where}: {thick} de grosor, {gaps} mm de distancia. Los volúmenes usan la extensión propia de cada corte y no cuentan nada dos veces.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/dicomio/collector.py" />
      <source>It cannot be opened: {strerror}.</source>
      <translation>No se puede abrir: {strerror}.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/dicomio/collector.py" />
      <source>It is a ZIP archive inside a ZIP archive and is not opened: unpack the outer one first.</source>
      <translation>Es un ZIP dentro de otro ZIP y no se abre: descomprima primero el exterior.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/dicomio/collector.py" />
      <source>It is a ZIP archive without files.</source>
      <translation>Es un archivo ZIP sin archivos.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/dicomio/collector.py" />
      <source>It is a device, a pipe or a socket, not a file.</source>
      <translation>Es un dispositivo, una tubería o un socket, no un archivo.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/dicomio/collector.py" />
      <source>It is a link that leads nowhere.</source>
      <translation>Es un enlace que no lleva a ninguna parte.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/dicomio/collector.py" />
      <source>It is a link to a folder that this one lies in; it is not followed.</source>
      <translation>Es un enlace a una carpeta que contiene a esta; no se sigue.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/dicomio/collector.py" />
      <source>It is empty (0 bytes): copy it again.</source>
      <translation>Está vacío (0 bytes): cópielo de nuevo.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/dicomio/collector.py" />
      <source>It is not read: {error}.</source>
      <translation>No se lee: {error}.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/dicomio/collector.py" />
      <source>Looking for files ({count})</source>
      <translation>Buscando archivos ({count})</translation>
    </message>
    <message>
      <location filename="../../ichviewer/dicomio/collector.py" />
      <source>Reading the DICOM directory</source>
      <translation>Leyendo el directorio DICOM</translation>
    </message>
    <message>
      <location filename="../../ichviewer/dicomio/collector.py" />
      <source>The DICOM directory is damaged; the files beside it are read without it.</source>
      <translation>El directorio DICOM está dañado; los archivos contiguos se leen sin él.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/dicomio/collector.py" />
      <source>The folder cannot be read: {strerror}.</source>
      <translation>No se puede leer la carpeta: {strerror}.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/dicomio/collector.py" />
      <source>They are ZIP archives inside a ZIP archive and are not opened: unpack the outer one first (the first is {first}).</source>
      <translation>Son ZIP dentro de otro ZIP y no se abren: descomprima primero el exterior (el primero es {first}).</translation>
    </message>
    <message>
      <location filename="../../ichviewer/dicomio/collector.py" />
      <source>They are devices, pipes or sockets, not files (the first is {first}).</source>
      <translation>Son dispositivos, tuberías o sockets, no archivos (el primero es {first}).</translation>
    </message>
    <message>
      <location filename="../../ichviewer/dicomio/collector.py" />
      <source>They are empty (0 bytes; the first is {first}): copy them again.</source>
      <translation>Están vacíos (0 bytes; el primero es {first}): cópielos de nuevo.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/dicomio/collector.py" />
      <source>They are links that lead nowhere (the first is {first}).</source>
      <translation>Son enlaces que no llevan a ninguna parte (el primero es {first}).</translation>
    </message>
    <message>
      <location filename="../../ichviewer/dicomio/collector.py" />
      <source>They are links to folders that this one lies in; they are not followed (the first is {first}).</source>
      <translation>Son enlaces a carpetas que contienen a esta; no se siguen (el primero es {first}).</translation>
    </message>
    <message>
      <location filename="../../ichviewer/dicomio/collector.py" />
      <source>macOS or Windows put it there; it holds no image.</source>
      <translation>Lo puso macOS o Windows; no contiene ninguna imagen.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/dicomio/collector.py" />
      <source>macOS or Windows put them there; they hold no images (the first is {first}).</source>
      <translation>Los puso macOS o Windows; no contienen imágenes (el primero es {first}).</translation>
    </message>
    <message>
      <location filename="../../ichviewer/dicomio/decode.py" />
      <source> with {samples} values per pixel</source>
      <translation> con {samples} valores por píxel</translation>
    </message>
    <message>
      <location filename="../../ichviewer/dicomio/decode.py" />
      <source>it has {allocated} bits per pixel</source>
      <translation>tiene {allocated} bits por píxel</translation>
    </message>
    <message>
      <location filename="../../ichviewer/dicomio/decode.py" />
      <source>it is cut off: {part} of {size} bytes of the image are there</source>
      <translation>está truncado: hay {part} de {size} bytes de la imagen</translation>
    </message>
    <message>
      <location filename="../../ichviewer/dicomio/decode.py" />
      <source>its compressed frames are cut off or damaged</source>
      <translation>sus fotogramas comprimidos están truncados o dañados</translation>
    </message>
    <message>
      <location filename="../../ichviewer/dicomio/decode.py" />
      <source>its compressed image is cut off or damaged</source>
      <translation>su imagen comprimida está truncada o dañada</translation>
    </message>
    <message>
      <location filename="../../ichviewer/dicomio/decode.py" />
      <source>its compressed image is cut off: {size} of {length} bytes are there</source>
      <translation>su imagen comprimida está truncada: hay {size} de {length} bytes</translation>
    </message>
    <message>
      <location filename="../../ichviewer/dicomio/decode.py" />
      <source>its compressed image is damaged</source>
      <translation>su imagen comprimida está dañada</translation>
    </message>
    <message>
      <location filename="../../ichviewer/dicomio/decode.py" />
      <source>its data decode to {rows} x {columns}{colours}, but the header says {rows2} x {columns2}</source>
      <translation>sus datos dan {rows} x {columns}{colours}, pero la cabecera dice {rows2} x {columns2}</translation>
    </message>
    <message>
      <location filename="../../ichviewer/dicomio/decode.py" />
      <source>its data decode to {shape}, but the header says {shape2} x {shape3}</source>
      <translation>sus datos dan {shape}, pero la cabecera dice {shape2} x {shape3}</translation>
    </message>
    <message>
      <location filename="../../ichviewer/dicomio/decode.py" />
      <source>its pixel data are empty</source>
      <translation>sus datos de píxel están vacíos</translation>
    </message>
    <message>
      <location filename="../../ichviewer/dicomio/decode.py" />
      <source>its run-length data are cut off or damaged</source>
      <translation>sus datos RLE están truncados o dañados</translation>
    </message>
    <message>
      <location filename="../../ichviewer/dicomio/dicomdir.py" />
      <source>1 file</source>
      <translation>1 archivo</translation>
    </message>
    <message>
      <location filename="../../ichviewer/dicomio/dicomdir.py" />
      <source>It names {files} outside of its folder, which is not followed (the first is {shown}).</source>
      <translation>Nombra {files} fuera de su carpeta, lo que no se sigue (el primero es {shown}).</translation>
    </message>
    <message>
      <location filename="../../ichviewer/dicomio/dicomdir.py" />
      <source>It names {missing} of {paths} files that are not here (the first is {shown}).</source>
      <translation>Nombra {missing} de {paths} archivos que no están aquí (el primero es {shown}).</translation>
    </message>
    <message>
      <location filename="../../ichviewer/dicomio/dicomdir.py" />
      <source>{outside} files</source>
      <translation>{outside} archivos</translation>
    </message>
    <message>
      <location filename="../../ichviewer/dicomio/grouping.py" />
      <source>Another image of the series lies at the same position; the one with the lowest instance number is shown.</source>
      <translation>Otra imagen de la serie está en la misma posición; se muestra la de número de instancia más bajo.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/dicomio/grouping.py" />
      <source>not given</source>
      <translation>no indicado</translation>
    </message>
    <message>
      <location filename="../../ichviewer/dicomio/grouping.py" />
      <source>their image type is {lower}</source>
      <translation>su Image Type es {lower}</translation>
    </message>
    <message>
      <location filename="../../ichviewer/dicomio/grouping.py" />
      <source>their kernel is {kernel}, not {kernel2}</source>
      <translation>su kernel es {kernel}, no {kernel2}</translation>
    </message>
    <message>
      <location filename="../../ichviewer/dicomio/grouping.py" />
      <source>their matrix is {columns} x {rows}, not {columns2} x {rows2}</source>
      <translation>su matriz es {columns} x {rows}, no {columns2} x {rows2}</translation>
    </message>
    <message>
      <location filename="../../ichviewer/dicomio/grouping.py" />
      <source>their pixel spacing differs</source>
      <translation>su espaciado de píxel difiere</translation>
    </message>
    <message>
      <location filename="../../ichviewer/dicomio/grouping.py" />
      <source>they are acquisition {number} over the same positions</source>
      <translation>son la adquisición {number} sobre las mismas posiciones</translation>
    </message>
    <message>
      <location filename="../../ichviewer/dicomio/grouping.py" />
      <source>they are another pass over the same positions</source>
      <translation>son otra pasada sobre las mismas posiciones</translation>
    </message>
    <message>
      <location filename="../../ichviewer/dicomio/grouping.py" />
      <source>they are colour pictures</source>
      <translation>son imágenes en color</translation>
    </message>
    <message>
      <location filename="../../ichviewer/dicomio/grouping.py" />
      <source>they are localizers</source>
      <translation>son localizadores</translation>
    </message>
    <message>
      <location filename="../../ichviewer/dicomio/grouping.py" />
      <source>they are {modality}, not {modality2}</source>
      <translation>son {modality}, no {modality2}</translation>
    </message>
    <message>
      <location filename="../../ichviewer/dicomio/grouping.py" />
      <source>they do not say where they lie</source>
      <translation>no dicen dónde están</translation>
    </message>
    <message>
      <location filename="../../ichviewer/dicomio/grouping.py" />
      <source>they lie in another orientation</source>
      <translation>tienen otra orientación</translation>
    </message>
    <message>
      <location filename="../../ichviewer/dicomio/grouping.py" />
      <source>they lie in {orientations} orientations</source>
      <translation>tienen {orientations} orientaciones</translation>
    </message>
    <message>
      <location filename="../../ichviewer/dicomio/grouping.py" />
      <source>{images} images ({name}, ...)</source>
      <translation>{images} imágenes ({name}, ...)</translation>
    </message>
    <message>
      <location filename="../../ichviewer/dicomio/grouping.py" />
      <source>{name} frame {index}</source>
      <translation>{name} fotograma {index}</translation>
    </message>
    <message>
      <location filename="../../ichviewer/dicomio/header_reader.py" />
      <source>its header ends before it says what the file holds; copy the file again</source>
      <translation>su cabecera termina antes de decir qué contiene; copie el archivo de nuevo</translation>
    </message>
    <message>
      <location filename="../../ichviewer/dicomio/header_reader.py" />
      <source>its header is damaged ({name}); copy the file again</source>
      <translation>su cabecera está dañada ({name}); copie el archivo de nuevo</translation>
    </message>
    <message>
      <location filename="../../ichviewer/dicomio/header_reader.py" />
      <source>{error}; copy the file again</source>
      <translation>{error}; copie el archivo de nuevo</translation>
    </message>
    <message>
      <location filename="../../ichviewer/dicomio/header_reader.py" />
      <source>{length} of {needed} bytes of its image are there</source>
      <translation>hay {length} de {needed} bytes de su imagen</translation>
    </message>
    <message>
      <location filename="../../ichviewer/dicomio/header_reader.py" />
      <source>{size} of {end} bytes are there</source>
      <translation>hay {size} de {end} bytes</translation>
    </message>
    <message>
      <location filename="../../ichviewer/dicomio/index.py" />
      <source>Nothing in {path} can be read as a head CT: {reasons}</source>
      <translation>Nada en {path} se puede leer como TC de cráneo: {reasons}</translation>
    </message>
    <message>
      <location filename="../../ichviewer/dicomio/index.py" />
      <source>Series {series_number}</source>
      <translation>Serie {series_number}</translation>
    </message>
    <message>
      <location filename="../../ichviewer/dicomio/index.py" />
      <source>Set aside: {reason}.</source>
      <translation>Sin usar: {reason}.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/dicomio/index.py" />
      <source>The series</source>
      <translation>La serie</translation>
    </message>
    <message>
      <location filename="../../ichviewer/dicomio/index.py" />
      <source>series {number}</source>
      <translation>serie {number}</translation>
    </message>
    <message>
      <location filename="../../ichviewer/dicomio/index.py" />
      <source>the chosen series</source>
      <translation>la serie elegida</translation>
    </message>
    <message>
      <location filename="../../ichviewer/dicomio/index.py" />
      <source>{beside} files</source>
      <translation>{beside} archivos</translation>
    </message>
    <message>
      <location filename="../../ichviewer/dicomio/index.py" />
      <source>{copies} copies of images that are there already.</source>
      <translation>{copies} copias de imágenes que ya están.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/dicomio/index.py" />
      <source>{copies} copy of images that are there already.</source>
      <translation>{copies} copia de una imagen que ya está.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/dicomio/index.py" />
      <source>{count} beside the slices cannot be read ({name}): a slice may be missing.</source>
      <translation>Lectura imposible de {count} junto a los cortes ({name}): puede faltar un corte.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/dicomio/index.py" />
      <source>{path} cannot be read: {reason} Choose a CT slice or the folder that holds the slices.</source>
      <translation>No se puede leer {path}: {reason} Elija un corte de TC o la carpeta que contiene los cortes.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/dicomio/index.py" />
      <source>{path} holds no DICOM images.{detail} Choose the folder that holds the CT slices.</source>
      <translation>{path} no contiene imágenes DICOM.{detail} Elija la carpeta que contiene los cortes de TC.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/dicomio/index.py" />
      <source>{reason}; they are listed as a series of their own</source>
      <translation>{reason}; figuran como serie propia</translation>
    </message>
    <message>
      <location filename="../../ichviewer/dicomio/judge.py" />
      <source>, although {listed}</source>
      <translation>, en contra: {listed}</translation>
    </message>
    <message>
      <location filename="../../ichviewer/dicomio/judge.py" />
      <source>Chosen: it is the only series{although}.</source>
      <translation>Elegida: es la única serie{although}.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/dicomio/judge.py" />
      <source>Chosen: nothing else can be read{although}.</source>
      <translation>Elegida: no se puede leer nada más{although}.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/dicomio/judge.py" />
      <source>Chosen: {good}{although}.</source>
      <translation>Elegida: {good}{although}.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/dicomio/judge.py" />
      <source>Not chosen because it is derived from other images; {chosen_title} is original.</source>
      <translation>No elegida: deriva de otras imágenes; {chosen_title} es original.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/dicomio/judge.py" />
      <source>Not chosen because {because}; {chosen_title} {has}.</source>
      <translation>No elegida: {because}; {chosen_title} {has}.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/dicomio/judge.py" />
      <source>Not chosen because {chosen_title} suits as well and {rule}.</source>
      <translation>No elegida: {chosen_title} es igual de adecuada y {rule}.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/dicomio/judge.py" />
      <source>Not chosen because {reason}.</source>
      <translation>No elegida: {reason}.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/dicomio/judge.py" />
      <source>a bone kernel{named}</source>
      <translation>kernel óseo{named}</translation>
    </message>
    <message>
      <location filename="../../ichviewer/dicomio/judge.py" />
      <source>a document</source>
      <translation>un documento</translation>
    </message>
    <message>
      <location filename="../../ichviewer/dicomio/judge.py" />
      <source>a key object note</source>
      <translation>una nota de objetos clave</translation>
    </message>
    <message>
      <location filename="../../ichviewer/dicomio/judge.py" />
      <source>a low-dose CT of a PET or SPECT examination</source>
      <translation>TC de baja dosis de un estudio PET o SPECT</translation>
    </message>
    <message>
      <location filename="../../ichviewer/dicomio/judge.py" />
      <source>a monitoring or perfusion series?</source>
      <translation>¿una serie de monitorización o perfusión?</translation>
    </message>
    <message>
      <location filename="../../ichviewer/dicomio/judge.py" />
      <source>a presentation state</source>
      <translation>un estado de presentación</translation>
    </message>
    <message>
      <location filename="../../ichviewer/dicomio/judge.py" />
      <source>a real-world value map</source>
      <translation>un mapa de valores reales</translation>
    </message>
    <message>
      <location filename="../../ichviewer/dicomio/judge.py" />
      <source>a registration</source>
      <translation>un registro espacial</translation>
    </message>
    <message>
      <location filename="../../ichviewer/dicomio/judge.py" />
      <source>a segmentation</source>
      <translation>una segmentación</translation>
    </message>
    <message>
      <location filename="../../ichviewer/dicomio/judge.py" />
      <source>a soft-tissue kernel{named}</source>
      <translation>kernel de partes blandas{named}</translation>
    </message>
    <message>
      <location filename="../../ichviewer/dicomio/judge.py" />
      <source>a structure set</source>
      <translation>un conjunto de estructuras</translation>
    </message>
    <message>
      <location filename="../../ichviewer/dicomio/judge.py" />
      <source>a structured report</source>
      <translation>un informe estructurado</translation>
    </message>
    <message>
      <location filename="../../ichviewer/dicomio/judge.py" />
      <source>an image type that is not 'original, primary'</source>
      <translation>un Image Type que no es 'original, primary'</translation>
    </message>
    <message>
      <location filename="../../ichviewer/dicomio/judge.py" />
      <source>an unknown kernel{named}</source>
      <translation>kernel desconocido{named}</translation>
    </message>
    <message>
      <location filename="../../ichviewer/dicomio/judge.py" />
      <source>bolus monitoring</source>
      <translation>monitorización del bolo</translation>
    </message>
    <message>
      <location filename="../../ichviewer/dicomio/judge.py" />
      <source>comes first</source>
      <translation>va primero</translation>
    </message>
    <message>
      <location filename="../../ichviewer/dicomio/judge.py" />
      <source>contrast agent was given</source>
      <translation>se administró contraste</translation>
    </message>
    <message>
      <location filename="../../ichviewer/dicomio/judge.py" />
      <source>covers {text}</source>
      <translation>abarca {text}</translation>
    </message>
    <message>
      <location filename="../../ichviewer/dicomio/judge.py" />
      <source>derived images</source>
      <translation>imágenes derivadas</translation>
    </message>
    <message>
      <location filename="../../ichviewer/dicomio/judge.py" />
      <source>has no image</source>
      <translation>no tiene imagen</translation>
    </message>
    <message>
      <location filename="../../ichviewer/dicomio/judge.py" />
      <source>has the lower series number</source>
      <translation>tiene el número de serie más bajo</translation>
    </message>
    <message>
      <location filename="../../ichviewer/dicomio/judge.py" />
      <source>is complete</source>
      <translation>está completa</translation>
    </message>
    <message>
      <location filename="../../ichviewer/dicomio/judge.py" />
      <source>is incomplete: file {name} has no image</source>
      <translation>está incompleta: el archivo {name} no tiene imagen</translation>
    </message>
    <message>
      <location filename="../../ichviewer/dicomio/judge.py" />
      <source>it covers only {span} mm</source>
      <translation>abarca solo {span} mm</translation>
    </message>
    <message>
      <location filename="../../ichviewer/dicomio/judge.py" />
      <source>it covers {span} mm</source>
      <translation>abarca {span} mm</translation>
    </message>
    <message>
      <location filename="../../ichviewer/dicomio/judge.py" />
      <source>it covers {span} mm, {much} than a head</source>
      <translation>abarca {span} mm, {much} que una cabeza</translation>
    </message>
    <message>
      <location filename="../../ichviewer/dicomio/judge.py" />
      <source>it is a localizer</source>
      <translation>es un localizador</translation>
    </message>
    <message>
      <location filename="../../ichviewer/dicomio/judge.py" />
      <source>it is a low-dose CT of a PET or SPECT examination</source>
      <translation>es una TC de baja dosis de un estudio PET o SPECT</translation>
    </message>
    <message>
      <location filename="../../ichviewer/dicomio/judge.py" />
      <source>it is a projection or a computed map, not CT slices</source>
      <translation>es una proyección o un mapa calculado, no cortes de TC</translation>
    </message>
    <message>
      <location filename="../../ichviewer/dicomio/judge.py" />
      <source>it is derived from other images</source>
      <translation>deriva de otras imágenes</translation>
    </message>
    <message>
      <location filename="../../ichviewer/dicomio/judge.py" />
      <source>it is dynamic (perfusion): each position was scanned about {passes} times</source>
      <translation>es dinámica (perfusión): cada posición se exploró unas {passes} veces</translation>
    </message>
    <message>
      <location filename="../../ichviewer/dicomio/judge.py" />
      <source>it is one slice in the {plane} plane: a localizer</source>
      <translation>es un solo corte (plano: {plane}): un localizador</translation>
    </message>
    <message>
      <location filename="../../ichviewer/dicomio/judge.py" />
      <source>it is {count} slices in the {plane} plane: a localizer</source>
      <translation>son {count} cortes (plano: {plane}): un localizador</translation>
    </message>
    <message>
      <location filename="../../ichviewer/dicomio/judge.py" />
      <source>its header says '{text}', not head</source>
      <translation>su cabecera dice '{text}', no cabeza</translation>
    </message>
    <message>
      <location filename="../../ichviewer/dicomio/judge.py" />
      <source>its slices are {plane}: the models read axial ones</source>
      <translation>sus cortes son de plano {plane}: los modelos leen los axiales</translation>
    </message>
    <message>
      <location filename="../../ichviewer/dicomio/judge.py" />
      <source>missing slices</source>
      <translation>faltan cortes</translation>
    </message>
    <message>
      <location filename="../../ichviewer/dicomio/judge.py" />
      <source>no body part in the header</source>
      <translation>sin región anatómica en la cabecera</translation>
    </message>
    <message>
      <location filename="../../ichviewer/dicomio/judge.py" />
      <source>no contrast agent</source>
      <translation>sin contraste</translation>
    </message>
    <message>
      <location filename="../../ichviewer/dicomio/judge.py" />
      <source>no slice missing</source>
      <translation>no falta ningún corte</translation>
    </message>
    <message>
      <location filename="../../ichviewer/dicomio/judge.py" />
      <source>no slice thickness in the header</source>
      <translation>sin grosor de corte en la cabecera</translation>
    </message>
    <message>
      <location filename="../../ichviewer/dicomio/judge.py" />
      <source>only {slices} slice</source>
      <translation>solo {slices} corte</translation>
    </message>
    <message>
      <location filename="../../ichviewer/dicomio/judge.py" />
      <source>only {slices} slices</source>
      <translation>solo {slices} cortes</translation>
    </message>
    <message>
      <location filename="../../ichviewer/dicomio/judge.py" />
      <source>only {span} mm covered</source>
      <translation>solo {span} mm abarcados</translation>
    </message>
    <message>
      <location filename="../../ichviewer/dicomio/judge.py" />
      <source>original {plane} images</source>
      <translation>imágenes originales ({plane})</translation>
    </message>
    <message>
      <location filename="../../ichviewer/dicomio/judge.py" />
      <source>shows a head</source>
      <translation>muestra una cabeza</translation>
    </message>
    <message>
      <location filename="../../ichviewer/dicomio/judge.py" />
      <source>slices of {size}</source>
      <translation>cortes de {size}</translation>
    </message>
    <message>
      <location filename="../../ichviewer/dicomio/judge.py" />
      <source>slices seem to be missing</source>
      <translation>parece que faltan cortes</translation>
    </message>
    <message>
      <location filename="../../ichviewer/dicomio/judge.py" />
      <source>the header says '{text}', a part of the head</source>
      <translation>la cabecera dice '{text}', una parte de la cabeza</translation>
    </message>
    <message>
      <location filename="../../ichviewer/dicomio/judge.py" />
      <source>the header says '{text}', not head</source>
      <translation>la cabecera dice '{text}', no cabeza</translation>
    </message>
    <message>
      <location filename="../../ichviewer/dicomio/judge.py" />
      <source>the header says head</source>
      <translation>la cabecera dice cabeza</translation>
    </message>
    <message>
      <location filename="../../ichviewer/dicomio/judge.py" />
      <source>thick slices of {size}</source>
      <translation>cortes gruesos de {size}</translation>
    </message>
    <message>
      <location filename="../../ichviewer/dicomio/judge.py" />
      <source>thin, noisier slices of {size}</source>
      <translation>cortes finos, con más ruido, de {size}</translation>
    </message>
    <message>
      <location filename="../../ichviewer/dicomio/judge.py" />
      <source>versions of one slice?</source>
      <translation>¿versiones de un solo corte?</translation>
    </message>
    <message>
      <location filename="../../ichviewer/dicomio/judge.py" />
      <source>{slices} slices</source>
      <translation>{slices} cortes</translation>
    </message>
    <message>
      <location filename="../../ichviewer/dicomio/judge.py" />
      <source>{span} mm covered, {much} than a head</source>
      <translation>{span} mm abarcados, {much} que una cabeza</translation>
    </message>
    <message>
      <location filename="../../ichviewer/dicomio/judge.py" />
      <source>{span} mm of the head</source>
      <translation>{span} mm de la cabeza</translation>
    </message>
    <message>
      <location filename="../../ichviewer/dicomio/judge.py" />
      <source>{title} does not say where its images lie (no position or orientation). Export it again with all tags.</source>
      <translation>{title} no dice dónde están sus imágenes (sin posición u orientación). Expórtela de nuevo con todas las etiquetas.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/dicomio/judge.py" />
      <source>{title} has an orientation that makes no sense (direction cosines are not at right angles).</source>
      <translation>{title} tiene una orientación sin sentido (los cosenos directores no son perpendiculares).</translation>
    </message>
    <message>
      <location filename="../../ichviewer/dicomio/judge.py" />
      <source>{title} has no pixel spacing: nothing in it can be measured. Export it again with all tags.</source>
      <translation>{title} no tiene espaciado de píxel: nada se puede medir. Expórtela de nuevo con todas las etiquetas.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/dicomio/judge.py" />
      <source>{title} holds colour pictures ({photometric}), not Hounsfield units.</source>
      <translation>{title} contiene imágenes en color ({photometric}), no unidades Hounsfield.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/dicomio/judge.py" />
      <source>{title} holds pages of text (dose report, protocol or summary), not CT slices.</source>
      <translation>{title} contiene páginas de texto (informe de dosis, protocolo o resumen), no cortes de TC.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/dicomio/judge.py" />
      <source>{title} holds screen captures (summary or dose pages), not CT slices.</source>
      <translation>{title} contiene capturas de pantalla (resúmenes o páginas de dosis), no cortes de TC.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/dicomio/judge.py" />
      <source>{title} is compressed as {syntax_name}, which is not supported. Export it uncompressed or in a JPEG, JPEG-LS, JPEG 2000 or RLE syntax.</source>
      <translation>{title} está comprimida como {syntax_name}, que no se admite. Expórtela sin comprimir o en JPEG, JPEG-LS, JPEG 2000 o RLE.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/dicomio/judge.py" />
      <source>{title} is incomplete: file {name} is cut off ({cut}). Copy it again from its source.</source>
      <translation>{title} está incompleta: el archivo {name} está truncado ({cut}). Cópielo de nuevo del origen.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/dicomio/judge.py" />
      <source>{title} is no volume: all {count} images lie at one position ({what}).</source>
      <translation>{title} no es un volumen: las {count} imágenes están en una misma posición ({what}).</translation>
    </message>
    <message>
      <location filename="../../ichviewer/dicomio/judge.py" />
      <source>{title} is no volume: its {count} images lie in {orientations} orientations (a view that turns round).</source>
      <translation>{title} no es un volumen: sus {count} imágenes tienen {orientations} orientaciones (una vista que gira).</translation>
    </message>
    <message>
      <location filename="../../ichviewer/dicomio/judge.py" />
      <source>{title} is {documents} ({modality}), not CT images. Open the CT series that it belongs to.</source>
      <translation>{title} es {documents} ({modality}), no imágenes de TC. Abra la serie de TC a la que pertenece.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/dicomio/judge.py" />
      <source>{title} is {modality}, not CT: ichviewer reads head CT only. Open a CT study.</source>
      <translation>{title} es {modality}, no TC: ichviewer solo lee TC de cráneo. Abra un estudio de TC.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/dicomio/judge.py" />
      <source>{title} {what} (no pixel data; cut off or stripped). Copy it again from its source.</source>
      <translation>{title} {what} (sin datos de píxel; truncada o con los datos eliminados). Cópiela de nuevo del origen.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/dicomio/left_out.py" />
      <source>{count} files</source>
      <translation>{count} archivos</translation>
    </message>
    <message>
      <location filename="../../ichviewer/dicomio/listing.py" />
      <source>an archive without files</source>
      <translation>un archivo comprimido sin archivos</translation>
    </message>
    <message>
      <location filename="../../ichviewer/dicomio/listing.py" />
      <source>{path} cannot be opened: {strerror}.</source>
      <translation>No se puede abrir {path}: {strerror}.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/dicomio/listing.py" />
      <source>{path} cannot be opened: {strerror}. Check its permissions.</source>
      <translation>No se puede abrir {path}: {strerror}. Compruebe sus permisos.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/dicomio/listing.py" />
      <source>{path} cannot be opened: {strerror}. Check the path.</source>
      <translation>No se puede abrir {path}: {strerror}. Compruebe la ruta.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/dicomio/listing.py" />
      <source>{path} does not exist. Check the path.</source>
      <translation>{path} no existe. Compruebe la ruta.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/dicomio/listing.py" />
      <source>{path} is empty (0 bytes). Copy it again.</source>
      <translation>{path} está vacío (0 bytes). Cópielo de nuevo.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/dicomio/listing.py" />
      <source>{path} is neither a file nor a folder. Choose the folder that holds the CT slices.</source>
      <translation>{path} no es ni un archivo ni una carpeta. Elija la carpeta que contiene los cortes de TC.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/dicomio/listing.py" />
      <source>{root} cannot be opened: The folder cannot be read: {strerror}. Check its permissions.</source>
      <translation>No se puede abrir {root}: la carpeta no se puede leer: {strerror}. Compruebe sus permisos.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/dicomio/listing.py" />
      <source>{root} holds no file that can be read. {what}: {reason}</source>
      <translation>{root} no contiene ningún archivo legible. {what}: {reason}</translation>
    </message>
    <message>
      <location filename="../../ichviewer/dicomio/listing.py" />
      <source>{root} is {nothing}. Choose the folder that holds the CT slices.</source>
      <translation>{root} es {nothing}. Elija la carpeta que contiene los cortes de TC.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/dicomio/load.py" />
      <source>Blank: {where} of {instances}, one single value everywhere.</source>
      <translation>En blanco: {where} de {instances}, un único valor en toda la imagen.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/dicomio/load.py" />
      <source>File {name} cannot be opened: {strerror}. Is the folder still there?</source>
      <translation>No se puede abrir el archivo {name}: {strerror}. ¿Sigue ahí la carpeta?</translation>
    </message>
    <message>
      <location filename="../../ichviewer/dicomio/load.py" />
      <source>File {name} changed since it was indexed. Open the folder again.</source>
      <translation>El archivo {name} ha cambiado desde que se indexó. Abra la carpeta de nuevo.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/dicomio/load.py" />
      <source>File {name} does not fit {title}. Open the folder again.</source>
      <translation>El archivo {name} no encaja en {title}. Abra la carpeta de nuevo.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/dicomio/load.py" />
      <source>File {name} of {title} cannot be decoded: {error}. Copy it again from its source.</source>
      <translation>El archivo {name} de {title} no se puede descodificar: {error}. Cópielo de nuevo del origen.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/dicomio/load.py" />
      <source>File {name} of {title} cannot be read: {error}</source>
      <translation>El archivo {name} de {title} no se puede leer: {error}</translation>
    </message>
    <message>
      <location filename="../../ichviewer/dicomio/load.py" />
      <source>Loading slices</source>
      <translation>Cargando cortes</translation>
    </message>
    <message>
      <location filename="../../ichviewer/dicomio/load.py" />
      <source>The compressed data of {where} end before their end mark: a part of the picture may be missing.</source>
      <translation>Los datos comprimidos de {where} terminan antes de su marca final: puede faltar parte de la imagen.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/dicomio/load.py" />
      <source>The files have no rescale slope and intercept: stored values are taken as HU.</source>
      <translation>Los archivos no tienen rescale slope ni intercept: los valores almacenados se toman como HU.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/dicomio/load.py" />
      <source>The files of {title} do not form a stack of slices. Open the folder again.</source>
      <translation>Los archivos de {title} no forman una pila de cortes. Abra la carpeta de nuevo.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/dicomio/load.py" />
      <source>The images were compressed with loss: faint hemorrhages may be lost.</source>
      <translation>Las imágenes se comprimieron con pérdida: pueden perderse hemorragias tenues.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/dicomio/load.py" />
      <source>it is cut off: {done} of {size} bytes of the image are there</source>
      <translation>está truncado: hay {done} de {size} bytes de la imagen</translation>
    </message>
    <message>
      <location filename="../../ichviewer/dicomio/load.py" />
      <source>slice {blank}</source>
      <translation>corte {blank}</translation>
    </message>
    <message>
      <location filename="../../ichviewer/dicomio/load.py" />
      <source>slice {numbers}</source>
      <translation>corte {numbers}</translation>
    </message>
    <message>
      <location filename="../../ichviewer/dicomio/load.py" />
      <source>{blank} slices (the first is slice {blank2})</source>
      <translation>{blank} cortes (el primero es el corte {blank2})</translation>
    </message>
    <message>
      <location filename="../../ichviewer/dicomio/load.py" />
      <source>{count} slices of {columns} x {rows}</source>
      <translation>{count} cortes de {columns} x {rows}</translation>
    </message>
    <message>
      <location filename="../../ichviewer/dicomio/load.py" />
      <source>{message} Copy the files again from their source.</source>
      <translation>{message} Copie los archivos de nuevo del origen.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/dicomio/load.py" />
      <source>{numbers} slices (the first is slice {numbers2})</source>
      <translation>{numbers} cortes (el primero es el corte {numbers2})</translation>
    </message>
    <message>
      <location filename="../../ichviewer/dicomio/load.py" />
      <source>{title} cannot be read.</source>
      <translation>{title} no se puede leer.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/dicomio/load.py" />
      <source>{title} is said to have {size}: no CT is that large. Copy it again from its source.</source>
      <translation>{title} dice tener {size}: ninguna TC es tan grande. Cópiela de nuevo del origen.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/dicomio/load.py" />
      <source>{title} is too large for the memory: {size}.</source>
      <translation>{title} es demasiado grande para la memoria: {size}.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/dicomio/neighbours.py" />
      <source>Not chosen because it is a stray image in the folder of another study.</source>
      <translation>No elegida: es una imagen suelta en la carpeta de otro estudio.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/dicomio/neighbours.py" />
      <source>The same folder holds {images} of another patient: not in this series. Check whose study this is.</source>
      <translation>En la misma carpeta hay {images} de otro paciente: no están en esta serie. Compruebe de quién es este estudio.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/dicomio/neighbours.py" />
      <source>The same folder holds {images} of another study of this patient: not in this series.</source>
      <translation>En la misma carpeta hay {images} de otro estudio de este paciente: no están en esta serie.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/dicomio/neighbours.py" />
      <source>{foreign} images</source>
      <translation>{foreign} imágenes</translation>
    </message>
    <message>
      <location filename="../../ichviewer/dicomio/neighbours.py" />
      <source>{related} images</source>
      <translation>{related} imágenes</translation>
    </message>
    <message>
      <location filename="../../ichviewer/dicomio/scan.py" />
      <source>It is not a DICOM file.</source>
      <translation>No es un archivo DICOM.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/dicomio/scan.py" />
      <source>Reading headers</source>
      <translation>Leyendo cabeceras</translation>
    </message>
    <message>
      <location filename="../../ichviewer/dicomio/scan.py" />
      <source>They are not DICOM files ({listed}{more}; the first is {example}).</source>
      <translation>No son archivos DICOM ({listed}{more}; el primero es {example}).</translation>
    </message>
    <message>
      <location filename="../../ichviewer/dicomio/scan.py" />
      <source>no extension</source>
      <translation>sin extensión</translation>
    </message>
    <message>
      <location filename="../../ichviewer/dicomio/scan.py" />
      <source>{total} files</source>
      <translation>{total} archivos</translation>
    </message>
    <message>
      <location filename="../../ichviewer/dicomio/source.py" />
      <source>Not stated by the source</source>
      <translation>No indicado por el origen</translation>
    </message>
    <message>
      <location filename="../../ichviewer/dicomio/source.py" />
      <source>Source file {name} cannot be read again. Is the folder still there?</source>
      <translation>El archivo de origen {name} no se puede leer de nuevo. ¿Sigue ahí la carpeta?</translation>
    </message>
    <message>
      <location filename="../../ichviewer/dicomio/source.py" />
      <source>Source file {name} has no {keyword}: DICOM results cannot refer to it.</source>
      <translation>El archivo de origen {name} no tiene {keyword}: los resultados DICOM no pueden referirse a él.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/dicomio/source.py" />
      <source>frame of reference</source>
      <translation>marco de referencia</translation>
    </message>
    <message>
      <location filename="../../ichviewer/dicomio/source.py" />
      <source>{path} cannot be written: {strerror}. Choose another folder.</source>
      <translation>No se puede escribir {path}: {strerror}. Elija otra carpeta.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/dicomio/source.py" />
      <source>{path} cannot be written: {strerror}. Free some space or choose another folder.</source>
      <translation>No se puede escribir {path}: {strerror}. Libere espacio o elija otra carpeta.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/dicomio/zip_directory.py" />
      <source>It is a link or a device in an archive, not a file.</source>
      <translation>Es un enlace o un dispositivo en un archivo comprimido, no un archivo.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/dicomio/zip_directory.py" />
      <source>It is compressed with {method}, which is not read: unpack the archive first.</source>
      <translation>Está comprimido con {method}, que no se lee: descomprima primero el archivo ZIP.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/dicomio/zip_directory.py" />
      <source>It is encrypted: unpack it with its password first.</source>
      <translation>Está cifrado: descomprímalo primero con su contraseña.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/dicomio/zip_directory.py" />
      <source>It is too large to be read inside an archive: unpack the archive first.</source>
      <translation>Es demasiado grande para leerse dentro de un archivo comprimido: descomprima este primero.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/dicomio/zip_directory.py" />
      <source>It stands in the archive more than once; the last one is read.</source>
      <translation>Está más de una vez en el archivo comprimido; se lee el último.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/dicomio/zip_directory.py" />
      <source>It unpacks to far more than images do, as if made to exhaust the memory; it is left out.</source>
      <translation>Al descomprimirse ocupa mucho más que unas imágenes, como si se hubiera hecho para agotar la memoria; se omite.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/dicomio/zip_directory.py" />
      <source>Its name leads out of the archive; it is left out.</source>
      <translation>Su nombre lleva fuera del archivo comprimido; se omite.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/dicomio/zip_directory.py" />
      <source>Their names lead out of the archive; they are left out (the first is {first}).</source>
      <translation>Sus nombres llevan fuera del archivo comprimido; se omiten (el primero es {first}).</translation>
    </message>
    <message>
      <location filename="../../ichviewer/dicomio/zip_directory.py" />
      <source>They are compressed with {method}, which is not read: unpack the archive first (the first is {first}).</source>
      <translation>Están comprimidos con {method}, que no se lee: descomprima primero el archivo ZIP (el primero es {first}).</translation>
    </message>
    <message>
      <location filename="../../ichviewer/dicomio/zip_directory.py" />
      <source>They are encrypted: unpack them with their password first (the first is {first}).</source>
      <translation>Están cifrados: descomprímalos primero con su contraseña (el primero es {first}).</translation>
    </message>
    <message>
      <location filename="../../ichviewer/dicomio/zip_directory.py" />
      <source>They are links or devices in an archive, not files (the first is {first}).</source>
      <translation>Son enlaces o dispositivos en un archivo comprimido, no archivos (el primero es {first}).</translation>
    </message>
    <message>
      <location filename="../../ichviewer/dicomio/zip_directory.py" />
      <source>They are too large to be read inside an archive: unpack the archive first (the first is {first}).</source>
      <translation>Son demasiado grandes para leerse dentro de un archivo comprimido: descomprima este primero (el primero es {first}).</translation>
    </message>
    <message>
      <location filename="../../ichviewer/dicomio/zip_directory.py" />
      <source>They stand in the archive more than once; the last one of each is read (the first is {first}).</source>
      <translation>Están más de una vez en el archivo comprimido; se lee el último de cada uno (el primero es {first}).</translation>
    </message>
    <message>
      <location filename="../../ichviewer/dicomio/zip_directory.py" />
      <source>They unpack to far more than images do, as if made to exhaust the memory; they are left out (the first is {first}).</source>
      <translation>Al descomprimirse ocupan mucho más que unas imágenes, como si se hubieran hecho para agotar la memoria; se omiten (el primero es {first}).</translation>
    </message>
    <message>
      <location filename="../../ichviewer/dicomio/zip_directory.py" />
      <source>a Zip64 entry of its directory is cut off</source>
      <translation>una entrada Zip64 de su directorio está truncada</translation>
    </message>
    <message>
      <location filename="../../ichviewer/dicomio/zip_directory.py" />
      <source>it holds {count} files or more ({members} are allowed): unpack what is needed of it first</source>
      <translation>contiene {count} archivos o más (se permiten {members}): descomprima primero lo necesario</translation>
    </message>
    <message>
      <location filename="../../ichviewer/dicomio/zip_directory.py" />
      <source>it is one part of a divided ZIP archive: join the parts first</source>
      <translation>es una parte de un ZIP dividido: una primero las partes</translation>
    </message>
    <message>
      <location filename="../../ichviewer/dicomio/zip_directory.py" />
      <source>it unpacks to far more than images do, as if made to exhaust the memory</source>
      <translation>al descomprimirse ocupa mucho más que unas imágenes, como si se hubiera hecho para agotar la memoria</translation>
    </message>
    <message>
      <location filename="../../ichviewer/dicomio/zip_directory.py" />
      <source>it unpacks to more than {total_bytes} MiB: unpack what is needed of it first</source>
      <translation>descomprimido supera {total_bytes} MiB: descomprima primero lo necesario</translation>
    </message>
    <message>
      <location filename="../../ichviewer/dicomio/zip_directory.py" />
      <source>its directory is broken</source>
      <translation>su directorio es erróneo</translation>
    </message>
    <message>
      <location filename="../../ichviewer/dicomio/zip_directory.py" />
      <source>its directory is cut off</source>
      <translation>su directorio está truncado</translation>
    </message>
    <message>
      <location filename="../../ichviewer/dicomio/zip_directory.py" />
      <source>its directory is larger than {directory_bytes} MiB</source>
      <translation>su directorio supera {directory_bytes} MiB</translation>
    </message>
    <message>
      <location filename="../../ichviewer/dicomio/zip_directory.py" />
      <source>its directory points beyond its end</source>
      <translation>su directorio apunta más allá de su final</translation>
    </message>
    <message>
      <location filename="../../ichviewer/dicomio/zip_directory.py" />
      <source>its directory, which stands at the end, is missing</source>
      <translation>falta su directorio, que está al final</translation>
    </message>
    <message>
      <location filename="../../ichviewer/dicomio/zip_directory.py" />
      <source>its files share the same bytes, as if made to exhaust the memory</source>
      <translation>sus archivos comparten los mismos bytes, como si se hubieran hecho para agotar la memoria</translation>
    </message>
    <message>
      <location filename="../../ichviewer/dicomio/zip_directory.py" />
      <source>method {method}</source>
      <translation>método {method}</translation>
    </message>
    <message>
      <location filename="../../ichviewer/dicomio/zip_directory.py" />
      <source>the ZIP archive is damaged or cut off ({how}): copy it again</source>
      <translation>el ZIP está dañado o truncado ({how}): cópielo de nuevo</translation>
    </message>
    <message>
      <location filename="../../ichviewer/dicomio/zip_directory.py" />
      <source>the end of its Zip64 directory is missing</source>
      <translation>falta el final de su directorio Zip64</translation>
    </message>
    <message>
      <location filename="../../ichviewer/dicomio/zip_directory.py" />
      <source>{name} does not lie in it as a whole</source>
      <translation>{name} no está completo en él</translation>
    </message>
    <message>
      <location filename="../../ichviewer/domain/correction.py" />
      <source>HU corrected by the reader's choice: {formula}. {why} The stored files are unchanged.</source>
      <translation>HU corregidas por decisión del lector: {formula}. {why} Los archivos almacenados no se han modificado.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/domain/correction.py" />
      <source>HU corrected:{factor}{offset}</source>
      <translation>HU corregidas:{factor}{offset}</translation>
    </message>
    <message>
      <location filename="../../ichviewer/domain/correction.py" />
      <source>nothing was changed</source>
      <translation>no se cambió nada</translation>
    </message>
    <message>
      <location filename="../../ichviewer/domain/correction.py" />
      <source>values were divided by {value}</source>
      <translation>los valores se dividieron por {value}</translation>
    </message>
    <message>
      <location filename="../../ichviewer/domain/correction.py" />
      <source>values were multiplied by {slope}</source>
      <translation>los valores se multiplicaron por {slope}</translation>
    </message>
    <message>
      <location filename="../../ichviewer/domain/correction.py" />
      <source>{abs} was added</source>
      <translation>se sumó {abs}</translation>
    </message>
    <message>
      <location filename="../../ichviewer/domain/correction.py" />
      <source>{abs} was subtracted</source>
      <translation>se restó {abs}</translation>
    </message>
    <message>
      <location filename="../../ichviewer/domain/loaded.py" />
      <source>There is nothing to correct: no correction of the HU is offered. {done}</source>
      <translation>No hay nada que corregir: no se ofrece ninguna corrección de las HU. {done}</translation>
    </message>
    <message>
      <location filename="../../ichviewer/domain/loaded.py" />
      <source>They are corrected already.</source>
      <translation>Ya están corregidas.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/domain/loaded.py" />
      <source>They are used as they are stored.</source>
      <translation>Se usan tal como están almacenadas.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/domain/mask_edit.py" />
      <source>1 change</source>
      <translation>1 cambio</translation>
    </message>
    <message>
      <location filename="../../ichviewer/domain/mask_edit.py" />
      <source>Mask drawn by hand</source>
      <translation>Máscara dibujada a mano</translation>
    </message>
    <message>
      <location filename="../../ichviewer/domain/mask_edit.py" />
      <source>Mask edited by hand</source>
      <translation>Máscara editada a mano</translation>
    </message>
    <message>
      <location filename="../../ichviewer/domain/mask_edit.py" />
      <source>Mask: {how}; {changes} by {by}, last {last}.</source>
      <translation>Máscara: {how}; {changes} por {by}, el último {last}.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/domain/mask_edit.py" />
      <source>drawn by hand, no model's mask was used</source>
      <translation>dibujada a mano, sin máscara de ningún modelo</translation>
    </message>
    <message>
      <location filename="../../ichviewer/domain/mask_edit.py" />
      <source>the model's mask, edited by hand</source>
      <translation>la máscara del modelo, editada a mano</translation>
    </message>
    <message>
      <location filename="../../ichviewer/domain/mask_edit.py" />
      <source>{count} changes</source>
      <translation>{count} cambios</translation>
    </message>
    <message>
      <location filename="../../ichviewer/domain/measurement.py" />
      <source>Free-hand region</source>
      <translation>Región a mano alzada</translation>
    </message>
    <message>
      <location filename="../../ichviewer/domain/measurement.py" />
      <source>Midline shift</source>
      <translation>Desviación de la línea media</translation>
    </message>
    <message>
      <location filename="../../ichviewer/domain/measurement_text.py" />
      <source>C {c_mm} mm ({count} slice)</source>
      <translation>C {c_mm} mm ({count} corte)</translation>
    </message>
    <message>
      <location filename="../../ichviewer/domain/measurement_text.py" />
      <source>C {c_mm} mm ({count} slices)</source>
      <translation>C {c_mm} mm ({count} cortes)</translation>
    </message>
    <message>
      <location filename="../../ichviewer/domain/measurement_text.py" />
      <source>not measurable</source>
      <translation>no medible</translation>
    </message>
    <message>
      <location filename="../../ichviewer/domain/measurement_text.py" />
      <source>{extreme} HU, no tissue mean</source>
      <translation>HU {extreme}, no la media del tejido</translation>
    </message>
    <message>
      <location filename="../../ichviewer/domain/measurement_text.py" />
      <source>{value} mean</source>
      <translation>media {value}</translation>
    </message>
    <message>
      <location filename="../../ichviewer/domain/plane.py" />
      <source>Slab {thickness_mm} mm {value}</source>
      <translation>Bloque {thickness_mm} mm {value}</translation>
    </message>
    <message>
      <location filename="../../ichviewer/domain/plane.py" />
      <source>turned {degrees}°</source>
      <translation>girado {degrees}°</translation>
    </message>
    <message>
      <location filename="../../ichviewer/domain/review.py" />
      <source>Reviewed by {who}, last {when} UTC: {counts}. Reviewed volume {volume}.</source>
      <translation>Revisado por {who}, última vez {when} UTC: {counts}. Volumen revisado {volume}.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/domain/review.py" />
      <source>not assessed</source>
      <translation>no evaluado</translation>
    </message>
    <message>
      <location filename="../../ichviewer/domain/series.py" />
      <source>Series without description</source>
      <translation>Serie sin descripción</translation>
    </message>
    <message>
      <location filename="../../ichviewer/domain/series.py" />
      <source>Series {number}</source>
      <translation>Serie {number}</translation>
    </message>
    <message>
      <location filename="../../ichviewer/imaging/brain_check.py" />
      <source>No slice shows brain: there is hardly any tissue of 0 to 60 HU. Nothing is marked, and the probabilities mean nothing. Choose another series.</source>
      <translation>Ningún corte muestra encéfalo: apenas hay tejido de 0 a 60 HU. No se marca nada y las probabilidades no significan nada. Elija otra serie.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/imaging/hu_check.py" />
      <source>Even corrected, soft tissue lies at {after} (brain: 20 to 45): HU may still be off.</source>
      <translation>Incluso corregidas las HU, el tejido blando está en {after} (cerebro: 20 a 45): las HU pueden seguir siendo erróneas.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/imaging/hu_check.py" />
      <source>HU look wrong or the image is cropped: no air (near -1000) is in it, the darkest values lie near {darkest}.</source>
      <translation>Las HU parecen erróneas o la imagen está recortada: no hay aire (cerca de -1000), los valores más oscuros rondan {darkest}.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/imaging/hu_check.py" />
      <source>HU look wrong: {seen}, not near -1000 and 30. The files probably store {stored}. {nothing_done}, or choose 'Correct HU' in the window or 'ichviewer analyze --correct-hu'.</source>
      <translation>Las HU parecen erróneas: {seen}, no cerca de -1000 y 30. Los archivos probablemente almacenan {stored}. {nothing_done}, o elija 'Corregir HU' en la ventana o 'ichviewer analyze --correct-hu'.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/imaging/hu_check.py" />
      <source>HU look wrong: {value} % of the values are cut off at {high}. The files probably confuse signed with unsigned values, or the rescale is wrong; what was cut off cannot be brought back.</source>
      <translation>Las HU parecen erróneas: el {value} % de los valores está cortado en {high}. Los archivos probablemente confunden valores con y sin signo, o el rescale es erróneo; lo cortado no se puede recuperar.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/imaging/hu_check.py" />
      <source>Nothing is corrected: do not rely on HU or on the analysis.</source>
      <translation>No se corrige nada: no confíe en las HU ni en el análisis.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/imaging/hu_check.py" />
      <source>The values are grey levels, not HU: all lie within {low} and {high}, as in an image that was saved with a window. They cannot be corrected.</source>
      <translation>Los valores son niveles de gris, no HU: todos están entre {low} y {high}, como en una imagen guardada con ventana. No se pueden corregir.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/imaging/hu_check.py" />
      <source>air {air} at {air2} and soft tissue lies at {brain}</source>
      <translation>el aire {air} en {air2} y el tejido blando está en {brain}</translation>
    </message>
    <message>
      <location filename="../../ichviewer/imaging/hu_check.py" />
      <source>{upper}{seen}: the files probably store {stored}.</source>
      <translation>{upper}{seen}: los archivos probablemente almacenan {stored}.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/imaging/itk_read.py" />
      <source>The file does not say how the patient lies</source>
      <translation>El archivo no dice cómo está colocado el paciente</translation>
    </message>
    <message>
      <location filename="../../ichviewer/imaging/itk_read.py" />
      <source>The file says how the scanner's axes lie ({space}), not the patient's</source>
      <translation>El archivo indica los ejes del escáner ({space}), no los del paciente</translation>
    </message>
    <message>
      <location filename="../../ichviewer/imaging/itk_read.py" />
      <source>Unable to determine</source>
      <translation>No se puede determinar</translation>
    </message>
    <message>
      <location filename="../../ichviewer/imaging/itk_read.py" />
      <source>complex numbers or voxels of an unknown type</source>
      <translation>números complejos o vóxeles de tipo desconocido</translation>
    </message>
    <message>
      <location filename="../../ichviewer/imaging/itk_read.py" />
      <source>data file</source>
      <translation>archivo de datos</translation>
    </message>
    <message>
      <location filename="../../ichviewer/imaging/itk_read.py" />
      <source>one flat picture that does not say where it lies</source>
      <translation>una sola imagen plana que no dice dónde está</translation>
    </message>
    <message>
      <location filename="../../ichviewer/imaging/itk_read.py" />
      <source>{components} numbers for each voxel (colours, a vector or a tensor)</source>
      <translation>{components} números por vóxel (colores, un vector o un tensor)</translation>
    </message>
    <message>
      <location filename="../../ichviewer/imaging/itk_read.py" />
      <source>{one_file} is not a MetaImage, whatever its name says. Open the original file.</source>
      <translation>{one_file} no es un MetaImage, diga lo que diga su nombre. Abra el archivo original.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/imaging/itk_read.py" />
      <source>{one_file} is not a volume file, whatever its name says. Open the original file.</source>
      <translation>{one_file} no es un archivo de volumen, diga lo que diga su nombre. Abra el archivo original.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/imaging/itk_read.py" />
      <source>{one_file} names a data file that is not beside it. Copy header and data file together.</source>
      <translation>{one_file} nombra un archivo de datos que no está al lado. Copie juntos cabecera y datos.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/imaging/mask_session.py" />
      <source>Finding {index} is gone. Choose another one.</source>
      <translation>El hallazgo {index} ya no existe. Elija otro.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/imaging/mask_session.py" />
      <source>Finding {index} is too small to be smoothed. Delete it, or draw it with the brush.</source>
      <translation>El hallazgo {index} es demasiado pequeño para suavizarlo. Elimínelo o dibújelo con el pincel.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/imaging/nifti_read.py" />
      <source>The file holds two orientations that differ by up to {apart} mm: its {taken} is used, not its {other}.</source>
      <translation>El archivo contiene dos orientaciones que difieren hasta {apart} mm: se usa su {taken}, no su {other}.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/imaging/nifti_read.py" />
      <source>complex numbers</source>
      <translation>números complejos</translation>
    </message>
    <message>
      <location filename="../../ichviewer/imaging/nifti_read.py" />
      <source>numbers of 128 bits</source>
      <translation>números de 128 bits</translation>
    </message>
    <message>
      <location filename="../../ichviewer/imaging/nifti_read.py" />
      <source>single bits</source>
      <translation>bits sueltos</translation>
    </message>
    <message>
      <location filename="../../ichviewer/imaging/nifti_read.py" />
      <source>voxels of the unknown type {datatype}</source>
      <translation>vóxeles del tipo desconocido {datatype}</translation>
    </message>
    <message>
      <location filename="../../ichviewer/imaging/nifti_read.py" />
      <source>{one_file} has no voxel size: nothing in it can be measured. Export it again.</source>
      <translation>{one_file} no tiene tamaño de vóxel: nada se puede medir. Expórtelo de nuevo.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/imaging/nifti_read.py" />
      <source>{one_file} is a NIfTI header whose voxels are in another file. Convert it to one .nii file.</source>
      <translation>{one_file} es una cabecera NIfTI cuyos vóxeles están en otro archivo. Conviértalo en un solo .nii.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/imaging/nifti_read.py" />
      <source>{one_file} is not a NIfTI file, whatever its name says. Open the original file.</source>
      <translation>{one_file} no es un archivo NIfTI, diga lo que diga su nombre. Abra el archivo original.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/imaging/rectify.py" />
      <source>Preparing planes</source>
      <translation>Preparando planos</translation>
    </message>
    <message>
      <location filename="../../ichviewer/imaging/region_grow.py" />
      <source>From here the region fills {share} of the inside of the skull: {where}{advice}</source>
      <translation>Desde aquí la región llena {share} del interior del cráneo: {where}{advice}</translation>
    </message>
    <message>
      <location filename="../../ichviewer/imaging/region_grow.py" />
      <source>From here the region fills {volume} mL: {where}{advice}</source>
      <translation>Desde aquí la región llena {volume} mL: {where}{advice}</translation>
    </message>
    <message>
      <location filename="../../ichviewer/imaging/region_grow.py" />
      <source>Growing the region</source>
      <translation>La región crece</translation>
    </message>
    <message>
      <location filename="../../ichviewer/imaging/region_grow.py" />
      <source>The clicked pixel does not lie inside a closed skull on this slice. Click elsewhere, or untick 'Inside the skull'.</source>
      <translation>El píxel elegido no está dentro de un cráneo cerrado en este corte. Haga clic en otro lugar o desmarque 'Dentro del cráneo'.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/imaging/region_grow.py" />
      <source>The clicked pixel has {value} HU, outside of the limits {low} to {high}. Click inside the hemorrhage, or change the limits.</source>
      <translation>El píxel elegido tiene {value} HU, fuera de los límites {low} a {high}. Haga clic dentro de la hemorragia o cambie los límites.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/imaging/region_grow.py" />
      <source>narrow the limits, or grow on one slice.</source>
      <translation>estreche los límites o haga crecer la región en un solo corte.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/imaging/region_grow.py" />
      <source>narrow the limits, or use the brush.</source>
      <translation>estreche los límites o use el pincel.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/imaging/region_grow.py" />
      <source>the limits {low} to {high} HU let it leak into the tissue around. Nothing was painted: </source>
      <translation>los límites {low} a {high} HU la dejan escapar al tejido circundante. No se pintó nada: </translation>
    </message>
    <message>
      <location filename="../../ichviewer/imaging/volume_files.py" />
      <source>Blank: {where} of {stack}, one single value everywhere.</source>
      <translation>En blanco: {where} de {stack}, un único valor en toda la imagen.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/imaging/volume_files.py" />
      <source>File {name} changed since it was indexed. Open it again.</source>
      <translation>El archivo {name} ha cambiado desde que se indexó. Ábralo de nuevo.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/imaging/volume_files.py" />
      <source>{clipped} voxels lie outside -32768 to 32767 and were cut to that range.</source>
      <translation>{clipped} vóxeles están fuera de -32768 a 32767 y se recortaron a ese rango.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/imaging/volume_files.py" />
      <source>{not_numbers} voxels are no numbers (NaN): they are shown and analysed as air.</source>
      <translation>{not_numbers} vóxeles no son números (NaN): se muestran y analizan como aire.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/imaging/volume_grid.py" />
      <source>{name} has no usable voxel size or orientation. Convert it again from its source.</source>
      <translation>{name} no tiene tamaño de vóxel u orientación utilizables. Conviértalo de nuevo desde su origen.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/imaging/volume_grid.py" />
      <source>{name} has slices that lie in one plane. Export it in its original orientation.</source>
      <translation>{name} tiene cortes que están en un mismo plano. Expórtelo en su orientación original.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/imaging/volume_grid.py" />
      <source>{name} is sheared within its slices: rows and columns are not at right angles. Export it in its original orientation.</source>
      <translation>{name} está cizallado dentro de sus cortes: filas y columnas no son perpendiculares. Expórtelo en su orientación original.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/imaging/volume_header.py" />
      <source>File {name}</source>
      <translation>Archivo {name}</translation>
    </message>
    <message>
      <location filename="../../ichviewer/imaging/volume_header.py" />
      <source>{one_file} cannot be opened: {strerror}. Is the folder still there?</source>
      <translation>No se puede abrir {one_file}: {strerror}. ¿Sigue ahí la carpeta?</translation>
    </message>
    <message>
      <location filename="../../ichviewer/imaging/volume_header.py" />
      <source>{one_file} holds {count} volumes (a time or perfusion series?), not one head CT. Export one volume of it.</source>
      <translation>{one_file} contiene {count} volúmenes (¿una serie temporal o de perfusión?), no una TC de cráneo. Exporte un solo volumen.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/imaging/volume_header.py" />
      <source>{one_file} holds {what}, not Hounsfield units. Open the CT volume itself.</source>
      <translation>{one_file} contiene {what}, no unidades Hounsfield. Abra el propio volumen de TC.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/imaging/volume_header.py" />
      <source>{one_file} is cut off or damaged. Copy it again from its source.</source>
      <translation>{one_file} está truncado o dañado. Cópielo de nuevo del origen.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/imaging/volume_header.py" />
      <source>{one_file} says that it holds {map} voxels, which no head CT has. Is it damaged?</source>
      <translation>{one_file} dice contener {map} vóxeles, lo que ninguna TC de cráneo tiene. ¿Está dañado?</translation>
    </message>
    <message>
      <location filename="../../ichviewer/imaging/volume_header.py" />
      <source>{what}: axial slices in radiological order are assumed. Left and right, front and back, head and feet may be wrong.</source>
      <translation>{what}: se suponen cortes axiales en orden radiológico. Izquierda y derecha, delante y detrás, cabeza y pies pueden estar mal.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/imaging/volume_index.py" />
      <source>'{name}' is a label map, not CT</source>
      <translation>'{name}' es un mapa de etiquetas, no TC</translation>
    </message>
    <message>
      <location filename="../../ichviewer/imaging/volume_index.py" />
      <source>All slices are {distance} mm apart, more than {thick_mm}: small hemorrhages may be averaged away.</source>
      <translation>Todos los cortes están a {distance} mm entre sí, más de {thick_mm}: las hemorragias pequeñas pueden perderse por efecto de volumen parcial.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/imaging/volume_index.py" />
      <source>Chosen: it is the only series.</source>
      <translation>Elegida: es la única serie.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/imaging/volume_index.py" />
      <source>Open the CT volume that it belongs to.</source>
      <translation>Abra el volumen de TC al que pertenece.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/imaging/volume_index.py" />
      <source>Reading volumes</source>
      <translation>Leyendo volúmenes</translation>
    </message>
    <message>
      <location filename="../../ichviewer/imaging/volume_index.py" />
      <source>The file names no patient: check that this is the study you mean.</source>
      <translation>El archivo no nombra a ningún paciente: compruebe que este es el estudio deseado.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/imaging/volume_index.py" />
      <source>The gantry was tilted by {tilt_degrees} degrees: slices are shown as acquired, and the 3D view is straightened.</source>
      <translation>El gantry estaba inclinado {tilt_degrees} grados: los cortes se muestran como se adquirieron y la vista 3D se endereza.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/imaging/volume_index.py" />
      <source>a volume file, not DICOM</source>
      <translation>un archivo de volumen, no DICOM</translation>
    </message>
    <message>
      <location filename="../../ichviewer/imaging/volume_index.py" />
      <source>only {count} slice</source>
      <translation>solo {count} corte</translation>
    </message>
    <message>
      <location filename="../../ichviewer/imaging/volume_index.py" />
      <source>only {count} slices</source>
      <translation>solo {count} cortes</translation>
    </message>
    <message>
      <location filename="../../ichviewer/imaging/volume_index.py" />
      <source>slices {distance} mm apart</source>
      <translation>cortes a {distance} mm</translation>
    </message>
    <message>
      <location filename="../../ichviewer/imaging/volume_index.py" />
      <source>{name} is not a DICOM file: patient, acquisition, kernel and contrast are unknown, and that it is CT of a head is assumed.</source>
      <translation>{name} no es un archivo DICOM: paciente, adquisición, kernel y contraste se desconocen, y se supone que es TC de una cabeza.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/imaging/volume_index.py" />
      <source>{what}: its header says so. {then}</source>
      <translation>{what}: lo dice su cabecera. {then}</translation>
    </message>
    <message>
      <location filename="../../ichviewer/imaging/volume_index.py" />
      <source>{what}: its name says so, and every voxel is 0. {then}</source>
      <translation>{what}: lo dice su nombre, y todos los vóxeles son 0. {then}</translation>
    </message>
    <message>
      <location filename="../../ichviewer/imaging/volume_index.py" />
      <source>{what}: its voxels are {count} whole numbers up to {high}. {then}</source>
      <translation>{what}: sus vóxeles son {count} números enteros hasta {high}. {then}</translation>
    </message>
    <message>
      <location filename="../../ichviewer/inference/onnx_cut.py" />
      <source>it has no tensor '{tensor}'</source>
      <translation>no tiene ningún tensor «{tensor}»</translation>
    </message>
    <message>
      <location filename="../../ichviewer/inference/onnx_cut.py" />
      <source>it is no ONNX model</source>
      <translation>no es un modelo ONNX</translation>
    </message>
    <message>
      <location filename="../../ichviewer/inference/onnx_cut.py" />
      <source>its outputs take something from its input that does not go through '{tensor}'</source>
      <translation>sus salidas toman algo de la entrada que no pasa por «{tensor}»</translation>
    </message>
    <message>
      <location filename="../../ichviewer/inference/package.py" />
      <source>{folder} is no model package: it has no model.json. Choose a folder that has one.</source>
      <translation>{folder} no es un paquete de modelo: no tiene model.json. Elija una carpeta que lo tenga.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/inference/package.py" />
      <source>{onnx_path} cannot be read ({strerror}). Install the package again.</source>
      <translation>No se puede leer {onnx_path} ({strerror}). Instale el paquete de nuevo.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/inference/package.py" />
      <source>{onnx_path} has SHA-256 {actual}..., but model.json says {sha256}...: the file is damaged or was replaced. Install the package again.</source>
      <translation>{onnx_path} tiene SHA-256 {actual}..., pero model.json dice {sha256}...: el archivo está dañado o fue sustituido. Instale el paquete de nuevo.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/inference/package.py" />
      <source>{path} cannot be read ({error}). Install the package again.</source>
      <translation>No se puede leer {path} ({error}). Instale el paquete de nuevo.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/inference/package.py" />
      <source>{path} does not fit schema {schema_version}: {where}: {first}. Export the package again.</source>
      <translation>{path} no cumple el esquema {schema_version}: {where}: {first}. Exporte el paquete de nuevo.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/inference/package.py" />
      <source>{path} names the file '{file}' outside its folder. Export the package again.</source>
      <translation>{path} nombra el archivo '{file}' fuera de su carpeta. Exporte el paquete de nuevo.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/inference/preprocess.py" />
      <source>The slices are {plane}, but the models read axial slices only. Choose an axial series.</source>
      <translation>Los cortes son de plano {plane}, pero los modelos solo leen cortes axiales. Elija una serie axial.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/inference/probability_map.py" />
      <source>How sure</source>
      <translation>Certeza</translation>
    </message>
    <message>
      <location filename="../../ichviewer/inference/probability_map.py" />
      <source>Probability map</source>
      <translation>Mapa de probabilidad</translation>
    </message>
    <message>
      <location filename="../../ichviewer/inference/session.py" />
      <source>CPU, {threads} thread</source>
      <translation>CPU, {threads} hilo</translation>
    </message>
    <message>
      <location filename="../../ichviewer/inference/session.py" />
      <source>CPU, {threads} threads</source>
      <translation>CPU, {threads} hilos</translation>
    </message>
    <message>
      <location filename="../../ichviewer/inference/session.py" />
      <source>Core ML</source>
      <translation>Core ML</translation>
    </message>
    <message>
      <location filename="../../ichviewer/inference/session.py" />
      <source>Model {name} {version} failed on {name2}: {first_line}. Try the device 'cpu'.</source>
      <translation>El modelo {name} {version} falló en {name2}: {first_line}. Pruebe el dispositivo 'cpu'.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/inference/session.py" />
      <source>No NVIDIA driver was found, so {titles} cannot be used; the CPU is used.</source>
      <translation>No se encontró ningún controlador NVIDIA, por lo que {titles} no se puede usar; se usa la CPU.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/inference/session.py" />
      <source>The device '{device}' is unknown. Use one of {devices}.</source>
      <translation>El dispositivo '{device}' es desconocido. Use uno de {devices}.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/inference/session.py" />
      <source>The session of {name} is closed.</source>
      <translation>La sesión de {name} está cerrada.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/inference/session.py" />
      <source>This build of ONNX Runtime has no {titles}; the CPU is used.</source>
      <translation>Esta compilación de ONNX Runtime no tiene {titles}; se usa la CPU.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/inference/session.py" />
      <source>{get} could not be started; the {get2} is used.</source>
      <translation>No se pudo iniciar {get}; se usa {get2}.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/inference/session.py" />
      <source>{onnx_path} cannot be loaded ({first_line}). Install the package again.</source>
      <translation>No se puede cargar {onnx_path} ({first_line}). Instale el paquete de nuevo.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/inference/session.py" />
      <source>{onnx_path} does not fit its model.json</source>
      <translation>{onnx_path} no concuerda con su model.json</translation>
    </message>
    <message>
      <location filename="../../ichviewer/inference/session.py" />
      <source>{onnx_path} does not fit its model.json: slice_features: {error}. Export the package again.</source>
      <translation>{onnx_path} no concuerda con su model.json: slice_features: {error}. Exporte el paquete de nuevo.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/inference/session.py" />
      <source>{titles} could not be started ({first_line}); the CPU is used.</source>
      <translation>No se pudo iniciar {titles} ({first_line}); se usa la CPU.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/inference/session.py" />
      <source>{where}: it has no {kind} '{name}' (only {actual}). Export the package again.</source>
      <translation>{where}: no tiene {kind} '{name}' (solo {actual}). Exporte el paquete de nuevo.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/inference/session.py" />
      <source>{where}: it has the inputs {actual}. Export the package again.</source>
      <translation>{where}: tiene las entradas {actual}. Exporte el paquete de nuevo.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/inference/session.py" />
      <source>{where}: {kind} '{name}' has shape {found}, declared {list}. Export the package again.</source>
      <translation>{where}: {kind} '{name}' tiene la forma {found}, declarada {list}. Exporte el paquete de nuevo.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/services/analysis.py" />
      <source>No classification model is installed: probabilities are not assessed.</source>
      <translation>No hay ningún modelo de clasificación instalado: las probabilidades no se evalúan.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/services/analysis.py" />
      <source>No model package was found in {where}. Add one with 'ichviewer models add FOLDER'.</source>
      <translation>No se encontró ningún paquete de modelo en {where}. Añada uno con 'ichviewer models add FOLDER'.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/services/analysis.py" />
      <source>No segmentation model is installed: volumes and findings are not assessed.</source>
      <translation>No hay ningún modelo de segmentación instalado: volúmenes y hallazgos no se evalúan.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/services/analysis.py" />
      <source>No usable model package: {reason}</source>
      <translation>No hay ningún paquete de modelo utilizable: {reason}</translation>
    </message>
    <message>
      <location filename="../../ichviewer/services/analysis.py" />
      <source>The classification calls the study negative, but the segmentation marks {marked} mL: look at both.</source>
      <translation>La clasificación da el estudio como negativo, pero la segmentación marca {marked} mL: revise ambas.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/services/analysis.py" />
      <source>The classification calls the study positive, but the segmentation marks nothing: look at all slices.</source>
      <translation>La clasificación da el estudio como positivo, pero la segmentación no marca nada: revise todos los cortes.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/services/analysis.py" />
      <source>any folder</source>
      <translation>ninguna carpeta</translation>
    </message>
    <message>
      <location filename="../../ichviewer/services/analysis.py" />
      <source>no model ran</source>
      <translation>no se ejecutó ningún modelo</translation>
    </message>
    <message>
      <location filename="../../ichviewer/services/analysis_queue.py" />
      <source>No model package is installed: nothing can be analysed. See 'ichviewer models'.</source>
      <translation>No hay ningún paquete de modelo instalado: no se puede analizar nada. Véase 'ichviewer models'.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/services/analysis_queue.py" />
      <source>There is not enough memory to analyse it. Close other programs and try again.</source>
      <translation>No hay memoria suficiente para analizarlo. Cierre otros programas e inténtelo de nuevo.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/services/analysis_queue.py" />
      <source>Unexpected {name} while it was analysed. Open it to see more.</source>
      <translation>{name} inesperado durante el análisis. Ábralo para ver más.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/services/analysis_queue.py" />
      <source>{path} holds the series to analyse no more. Add the folder again.</source>
      <translation>{path} ya no contiene la serie que hay que analizar. Añada la carpeta de nuevo.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/services/mask_editing.py" />
      <source>The edited mask that is kept of this series is damaged or newer. It is left as it is; the model's is shown.</source>
      <translation>La máscara editada guardada de esta serie está dañada o es más nueva. Se deja como está; se muestra la del modelo.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/services/measurement_documents.py" />
      <source>The kept measurements of this series are damaged. They are left as they are; new ones are not saved.</source>
      <translation>Las mediciones guardadas de esta serie están dañadas. Se dejan como están; las nuevas no se guardan.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/services/measurement_documents.py" />
      <source>The kept measurements of this series have schema {schema}, this version knows {schema_version}. Install the newer ichviewer to see them; new ones are not saved.</source>
      <translation>Las mediciones guardadas de esta serie tienen el esquema {schema}, esta versión conoce {schema_version}. Instale el ichviewer más nuevo para verlas; las nuevas no se guardan.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/services/opening.py" />
      <source>A volume file inside a ZIP archive is not read: unpack the archive first.</source>
      <translation>Un archivo de volumen dentro de un ZIP no se lee: descomprima primero el archivo ZIP.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/services/opening.py" />
      <source>Nothing in {root} can be read as a head CT: {reasons}</source>
      <translation>Nada en {root} se puede leer como TC de cráneo: {reasons}</translation>
    </message>
    <message>
      <location filename="../../ichviewer/services/opening.py" />
      <source>label map</source>
      <translation>mapa de etiquetas</translation>
    </message>
    <message>
      <location filename="../../ichviewer/services/opening.py" />
      <source>{root} cannot be read. {reason}</source>
      <translation>No se puede leer {root}. {reason}</translation>
    </message>
    <message>
      <location filename="../../ichviewer/services/packages.py" />
      <source>{folder} cannot be copied to {home} ({reason}). Free space or check permissions.</source>
      <translation>No se puede copiar {folder} a {home} ({reason}). Libere espacio o compruebe los permisos.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/services/packages.py" />
      <source>{target} exists already. Remove it first to install this package again.</source>
      <translation>{target} ya existe. Elimínelo primero para instalar este paquete de nuevo.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/services/reporting.py" />
      <source>Not written: {names}, because the source is not DICOM.</source>
      <translation>No se escribió: {names}, porque el origen no es DICOM.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/services/reporting.py" />
      <source>Nothing was written to {out}: {reason}.</source>
      <translation>No se escribió nada en {out}: {reason}.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/services/reporting.py" />
      <source>Unknown formats {unknown}. Choose from {formats}.</source>
      <translation>Formatos desconocidos {unknown}. Elija entre {formats}.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/services/reporting.py" />
      <source>Writing {files}</source>
      <translation>Escribiendo {files}</translation>
    </message>
    <message>
      <location filename="../../ichviewer/services/reporting.py" />
      <source>it is a file</source>
      <translation>es un archivo</translation>
    </message>
    <message>
      <location filename="../../ichviewer/services/reporting.py" />
      <source>the disk is full. Free some space or choose another folder</source>
      <translation>el disco está lleno. Libere espacio o elija otra carpeta</translation>
    </message>
    <message>
      <location filename="../../ichviewer/services/reporting.py" />
      <source>the file system is read-only. Choose another folder</source>
      <translation>el sistema de archivos es de solo lectura. Elija otra carpeta</translation>
    </message>
    <message>
      <location filename="../../ichviewer/services/reporting.py" />
      <source>there is a file where a folder is needed. Choose another folder</source>
      <translation>hay un archivo donde hace falta una carpeta. Elija otra carpeta</translation>
    </message>
    <message>
      <location filename="../../ichviewer/services/reporting.py" />
      <source>you may not write there. Choose another folder</source>
      <translation>no tiene permiso para escribir allí. Elija otra carpeta</translation>
    </message>
    <message>
      <location filename="../../ichviewer/services/reporting.py" />
      <source>your disk quota is used up. Free some space or choose another folder</source>
      <translation>su cuota de disco está agotada. Libere espacio o elija otra carpeta</translation>
    </message>
    <message>
      <location filename="../../ichviewer/services/reporting.py" />
      <source>{files} could not be made ({reason}). Leave it out with --formats.</source>
      <translation>No se pudo crear {files} ({reason}). Omítalo con --formats.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/services/reporting.py" />
      <source>{left_out} Choose other formats, such as nifti and json.</source>
      <translation>{left_out} Elija otros formatos, como nifti y json.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/services/reporting.py" />
      <source>{strerror}. Choose another folder</source>
      <translation>{strerror}. Elija otra carpeta</translation>
    </message>
    <message>
      <location filename="../../ichviewer/services/reviewing.py" />
      <source>The kept review of this series is damaged. It is left as it is.</source>
      <translation>La revisión guardada de esta serie está dañada. Se deja como está.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/services/second_look.py" />
      <source>How sure cannot be told: no classification model is installed. Add one to the model folder.</source>
      <translation>No se puede indicar la certeza: no hay ningún modelo de clasificación instalado. Añada uno a la carpeta de modelos.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/services/second_look.py" />
      <source>There is no heat map: no segmentation model is installed. Add one to the model folder.</source>
      <translation>No hay mapa de calor: no hay ningún modelo de segmentación instalado. Añada uno a la carpeta de modelos.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/services/studies.py" />
      <source>it does not look like an axial head CT.</source>
      <translation>no parece una TC de cráneo axial.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/services/studies.py" />
      <source>{root} holds no series that suits as a head CT.{reason}</source>
      <translation>{root} no contiene ninguna serie adecuada como TC de cráneo.{reason}</translation>
    </message>
    <message>
      <location filename="../../ichviewer/services/studies.py" />
      <source>{root} holds no series {series_instance_uid}. List its series with 'ichviewer info'.</source>
      <translation>{root} no contiene la serie {series_instance_uid}. Liste sus series con 'ichviewer info'.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/services/watching.py" />
      <source>Looking at watched folders</source>
      <translation>Revisando las carpetas vigiladas</translation>
    </message>
    <message>
      <location filename="../../ichviewer/services/worklist.py" />
      <source>Adding studies</source>
      <translation>Añadiendo estudios</translation>
    </message>
    <message>
      <location filename="../../ichviewer/services/worklist.py" />
      <source>It is empty.</source>
      <translation>Está vacía.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/services/worklist.py" />
      <source>{name} holds no series that can be read.</source>
      <translation>{name} no contiene ninguna serie legible.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/services/worklist.py" />
      <source>{path} holds no study for the list. {reason}</source>
      <translation>{path} no contiene ningún estudio para la lista. {reason}</translation>
    </message>
    <message>
      <location filename="../../ichviewer/settings/hanging.py" />
      <source>The hanging protocol cannot be written to {path} ({strerror}). Free space or change permissions.</source>
      <translation>El protocolo de visualización no se puede escribir en {path} ({strerror}). Libere espacio o cambie los permisos.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/settings/hanging.py" />
      <source>The hanging protocol {path} cannot be used: {why}. Correct or remove the file.</source>
      <translation>El protocolo de visualización {path} no se puede usar: {why}. Corrija o elimine el archivo.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/settings/hanging.py" />
      <source>The hanging protocol {path} has the name of another one ({name}). Rename it.</source>
      <translation>El protocolo de visualización {path} tiene el nombre de otro ({name}). Cámbielo.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/settings/hanging.py" />
      <source>The hanging protocols {shipped} cannot be used: {why}. Install ichviewer again.</source>
      <translation>Los protocolos de visualización {shipped} no se pueden usar: {why}. Instale ichviewer de nuevo.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/settings/hanging.py" />
      <source>There is a hanging protocol of the name {new} already. Choose another name.</source>
      <translation>Ya existe un protocolo de visualización llamado {new}. Elija otro nombre.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/settings/hanging.py" />
      <source>This is no name for a hanging protocol: {why}. Choose another one.</source>
      <translation>No es un nombre válido para un protocolo de visualización: {why}. Elija otro.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/settings/hanging.py" />
      <source>{path} cannot be removed ({strerror}). Correct the permissions.</source>
      <translation>No se puede eliminar {path} ({strerror}). Corrija los permisos.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/settings/languages.py" />
      <source>1 gap</source>
      <translation>1 hueco</translation>
    </message>
    <message>
      <location filename="../../ichviewer/settings/languages.py" />
      <source>1 image</source>
      <translation>1 imagen</translation>
    </message>
    <message>
      <location filename="../../ichviewer/settings/languages.py" />
      <source>1 slice</source>
      <translation>1 corte</translation>
    </message>
    <message>
      <location filename="../../ichviewer/settings/languages.py" />
      <source>Axial {position}</source>
      <translation>Axial {position}</translation>
    </message>
    <message>
      <location filename="../../ichviewer/settings/languages.py" />
      <source>Coronal {position}</source>
      <translation>Coronal {position}</translation>
    </message>
    <message>
      <location filename="../../ichviewer/settings/languages.py" />
      <source>Input/output error</source>
      <translation>Error de entrada/salida</translation>
    </message>
    <message>
      <location filename="../../ichviewer/settings/languages.py" />
      <source>Is a directory</source>
      <translation>Es una carpeta</translation>
    </message>
    <message>
      <location filename="../../ichviewer/settings/languages.py" />
      <source>MIP mean {value}</source>
      <translation>Media MIP {value}</translation>
    </message>
    <message>
      <location filename="../../ichviewer/settings/languages.py" />
      <source>Mean {value}</source>
      <translation>Media {value}</translation>
    </message>
    <message>
      <location filename="../../ichviewer/settings/languages.py" />
      <source>MinIP mean {value}</source>
      <translation>Media MinIP {value}</translation>
    </message>
    <message>
      <location filename="../../ichviewer/settings/languages.py" />
      <source>No space left on device</source>
      <translation>No queda espacio en el dispositivo</translation>
    </message>
    <message>
      <location filename="../../ichviewer/settings/languages.py" />
      <source>No such file or directory</source>
      <translation>No existe el archivo o la carpeta</translation>
    </message>
    <message>
      <location filename="../../ichviewer/settings/languages.py" />
      <source>Not a directory</source>
      <translation>No es una carpeta</translation>
    </message>
    <message>
      <location filename="../../ichviewer/settings/languages.py" />
      <source>Not chosen because {because}; {chosen_title} covers {text}.</source>
      <translation>No elegida: {because}; {chosen_title} abarca {text}.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/settings/languages.py" />
      <source>Not chosen because {because}; {chosen_title} has {text}.</source>
      <translation>No elegida: {because}; {chosen_title} tiene: {text}.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/settings/languages.py" />
      <source>Not chosen because {because}; {chosen_title} is complete.</source>
      <translation>No elegida: {because}; {chosen_title} está completa.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/settings/languages.py" />
      <source>Not chosen because {because}; {chosen_title} is not.</source>
      <translation>No elegida: {because}; {chosen_title} no.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/settings/languages.py" />
      <source>Not chosen because {because}; {chosen_title} shows a head.</source>
      <translation>No elegida: {because}; {chosen_title} muestra una cabeza.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/settings/languages.py" />
      <source>Not chosen because {chosen_title} suits as well and comes first.</source>
      <translation>No elegida: {chosen_title} es igual de adecuada y va primero.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/settings/languages.py" />
      <source>Not chosen because {chosen_title} suits as well and has the lower series number.</source>
      <translation>No elegida: {chosen_title} es igual de adecuada y tiene el número de serie más bajo.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/settings/languages.py" />
      <source>Nothing is corrected: do not rely on HU or on the analysis</source>
      <translation>No se corrige nada: no confíe en las HU ni en el análisis</translation>
    </message>
    <message>
      <location filename="../../ichviewer/settings/languages.py" />
      <source>Permission denied</source>
      <translation>Permiso denegado</translation>
    </message>
    <message>
      <location filename="../../ichviewer/settings/languages.py" />
      <source>Read-only file system</source>
      <translation>Sistema de archivos de solo lectura</translation>
    </message>
    <message>
      <location filename="../../ichviewer/settings/languages.py" />
      <source>Sagittal {position}</source>
      <translation>Sagital {position}</translation>
    </message>
    <message>
      <location filename="../../ichviewer/settings/languages.py" />
      <source>Slab {thickness} mm MIP</source>
      <translation>Bloque {thickness} mm MIP</translation>
    </message>
    <message>
      <location filename="../../ichviewer/settings/languages.py" />
      <source>Slab {thickness} mm MinIP</source>
      <translation>Bloque {thickness} mm MinIP</translation>
    </message>
    <message>
      <location filename="../../ichviewer/settings/languages.py" />
      <source>Slab {thickness} mm average</source>
      <translation>Bloque {thickness} mm promedio</translation>
    </message>
    <message>
      <location filename="../../ichviewer/settings/languages.py" />
      <source>although {against}</source>
      <translation>en contra: {against}</translation>
    </message>
    <message>
      <location filename="../../ichviewer/settings/languages.py" />
      <source>axial</source>
      <translation>axial</translation>
    </message>
    <message>
      <location filename="../../ichviewer/settings/languages.py" />
      <source>coronal</source>
      <translation>coronal</translation>
    </message>
    <message>
      <location filename="../../ichviewer/settings/languages.py" />
      <source>database is locked</source>
      <translation>la base de datos está bloqueada</translation>
    </message>
    <message>
      <location filename="../../ichviewer/settings/languages.py" />
      <source>database or disk is full</source>
      <translation>la base de datos o el disco está lleno</translation>
    </message>
    <message>
      <location filename="../../ichviewer/settings/languages.py" />
      <source>file is not a database</source>
      <translation>el archivo no es una base de datos</translation>
    </message>
    <message>
      <location filename="../../ichviewer/settings/languages.py" />
      <source>highest HU, no tissue mean</source>
      <translation>HU máximas, no la media del tejido</translation>
    </message>
    <message>
      <location filename="../../ichviewer/settings/languages.py" />
      <source>is cut off</source>
      <translation>está cortado</translation>
    </message>
    <message>
      <location filename="../../ichviewer/settings/languages.py" />
      <source>it has {text}</source>
      <translation>tiene: {text}</translation>
    </message>
    <message>
      <location filename="../../ichviewer/settings/languages.py" />
      <source>less</source>
      <translation>menos</translation>
    </message>
    <message>
      <location filename="../../ichviewer/settings/languages.py" />
      <source>lies</source>
      <translation>está</translation>
    </message>
    <message>
      <location filename="../../ichviewer/settings/languages.py" />
      <source>lowest HU, no tissue mean</source>
      <translation>HU mínimas, no la media del tejido</translation>
    </message>
    <message>
      <location filename="../../ichviewer/settings/languages.py" />
      <source>more</source>
      <translation>más</translation>
    </message>
    <message>
      <location filename="../../ichviewer/settings/languages.py" />
      <source>more than a head</source>
      <translation>más que una cabeza</translation>
    </message>
    <message>
      <location filename="../../ichviewer/settings/languages.py" />
      <source>much more</source>
      <translation>mucho más</translation>
    </message>
    <message>
      <location filename="../../ichviewer/settings/languages.py" />
      <source>sagittal</source>
      <translation>sagital</translation>
    </message>
    <message>
      <location filename="../../ichviewer/settings/languages.py" />
      <source>slab {thickness} mm MIP</source>
      <translation>bloque {thickness} mm MIP</translation>
    </message>
    <message>
      <location filename="../../ichviewer/settings/languages.py" />
      <source>slab {thickness} mm MinIP</source>
      <translation>bloque {thickness} mm MinIP</translation>
    </message>
    <message>
      <location filename="../../ichviewer/settings/languages.py" />
      <source>slab {thickness} mm average</source>
      <translation>bloque {thickness} mm promedio</translation>
    </message>
    <message>
      <location filename="../../ichviewer/settings/languages.py" />
      <source>the limits {low} to {high} HU let it leak into the tissue around. Nothing was painted: {advice}</source>
      <translation>los límites {low} a {high} HU la dejan escapar al tejido circundante. No se pintó nada: {advice}</translation>
    </message>
    <message>
      <location filename="../../ichviewer/settings/languages.py" />
      <source>unable to open database file</source>
      <translation>no se puede abrir el archivo de la base de datos</translation>
    </message>
    <message>
      <location filename="../../ichviewer/settings/languages.py" />
      <source>{count} accepted</source>
      <translation>{count} aceptado(s)</translation>
    </message>
    <message>
      <location filename="../../ichviewer/settings/languages.py" />
      <source>{count} added</source>
      <translation>{count} añadido(s)</translation>
    </message>
    <message>
      <location filename="../../ichviewer/settings/languages.py" />
      <source>{count} gaps</source>
      <translation>{count} huecos</translation>
    </message>
    <message>
      <location filename="../../ichviewer/settings/languages.py" />
      <source>{count} images</source>
      <translation>{count} imágenes</translation>
    </message>
    <message>
      <location filename="../../ichviewer/settings/languages.py" />
      <source>{count} images ({name}, ...)</source>
      <translation>{count} imágenes ({name}, ...)</translation>
    </message>
    <message>
      <location filename="../../ichviewer/settings/languages.py" />
      <source>{count} open</source>
      <translation>{count} pendiente(s)</translation>
    </message>
    <message>
      <location filename="../../ichviewer/settings/languages.py" />
      <source>{count} rejected</source>
      <translation>{count} rechazado(s)</translation>
    </message>
    <message>
      <location filename="../../ichviewer/settings/languages.py" />
      <source>{count} slices</source>
      <translation>{count} cortes</translation>
    </message>
    <message>
      <location filename="../../ichviewer/settings/languages.py" />
      <source>{low} and {high} mm</source>
      <translation>{low} y {high} mm</translation>
    </message>
    <message>
      <location filename="../../ichviewer/settings/languages.py" />
      <source>{low} to {high} HU</source>
      <translation>{low} a {high} HU</translation>
    </message>
    <message>
      <location filename="../../ichviewer/settings/languages.py" />
      <source>{low} to {high} mm</source>
      <translation>{low} a {high} mm</translation>
    </message>
    <message>
      <location filename="../../ichviewer/settings/languages.py" />
      <source>{places} and elsewhere</source>
      <translation>{places} y en otros lugares</translation>
    </message>
    <message>
      <location filename="../../ichviewer/settings/languages.py" />
      <source>{shift} to the left</source>
      <translation>{shift} a la izquierda</translation>
    </message>
    <message>
      <location filename="../../ichviewer/settings/languages.py" />
      <source>{shift} to the right</source>
      <translation>{shift} a la derecha</translation>
    </message>
    <message>
      <location filename="../../ichviewer/settings/languages.py" />
      <source>{title} has no image (no pixel data; cut off or stripped). Copy it again from its source.</source>
      <translation>{title} no tiene imagen (sin datos de píxel; truncada o con los datos eliminados). Cópiela de nuevo del origen.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/settings/languages.py" />
      <source>{title} is incomplete: file {name} has no image (no pixel data; cut off or stripped). Copy it again from its source.</source>
      <translation>{title} está incompleta: el archivo {name} no tiene imagen (sin datos de píxel; truncado o con los datos eliminados). Cópielo de nuevo del origen.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/settings/store.py" />
      <source>The settings cannot be written to {path} ({strerror}). Free space or correct the permissions.</source>
      <translation>Los ajustes no se pueden escribir en {path} ({strerror}). Libere espacio o corrija los permisos.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/settings/store.py" />
      <source>The settings in {path} cannot be used: {reason}. The defaults are used</source>
      <translation>Los ajustes de {path} no se pueden usar: {reason}. Se usan los valores predeterminados</translation>
    </message>
    <message>
      <location filename="../../ichviewer/settings/store.py" />
      <source>the file cannot be read ({strerror})</source>
      <translation>el archivo no se puede leer ({strerror})</translation>
    </message>
    <message>
      <location filename="../../ichviewer/settings/store.py" />
      <source>the file holds no JSON object</source>
      <translation>el archivo no contiene ningún objeto JSON</translation>
    </message>
    <message>
      <location filename="../../ichviewer/settings/store.py" />
      <source>the file is not valid JSON ({error})</source>
      <translation>el archivo no es JSON válido ({error})</translation>
    </message>
    <message>
      <location filename="../../ichviewer/settings/store.py" />
      <source>{start}; the file could not be set aside.</source>
      <translation>{start}; el archivo no se pudo apartar.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/settings/store.py" />
      <source>{start}; the old file is kept as {name}.</source>
      <translation>{start}; el archivo antiguo se conserva como {name}.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/store/library.py" />
      <source>The room of the study library {path} cannot be given back ({error}). Close other windows.</source>
      <translation>No se puede liberar el espacio de la biblioteca de estudios {path} ({error}). Cierre otras ventanas.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/store/library.py" />
      <source>The study library {path} cannot be opened ({error}). Correct the permissions, or choose another --home.</source>
      <translation>No se puede abrir la biblioteca de estudios {path} ({error}). Corrija los permisos o elija otro --home.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/store/library.py" />
      <source>The study library {path} cannot be used ({error}). Free space, or close other windows of ichviewer.</source>
      <translation>No se puede usar la biblioteca de estudios {path} ({error}). Libere espacio o cierre otras ventanas de ichviewer.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/store/library.py" />
      <source>The study library {path} cannot be used ({error}). Move it away; the next start makes a new one.</source>
      <translation>No se puede usar la biblioteca de estudios {path} ({error}). Muévala; el próximo inicio crea una nueva.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/store/library.py" />
      <source>The study library {path} has version {found}, this application knows {schema_version} at most. Install the newer ichviewer, or choose another --home.</source>
      <translation>La biblioteca de estudios {path} tiene la versión {found}, esta aplicación conoce como máximo {schema_version}. Instale el ichviewer más nuevo o elija otro --home.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/store/library.py" />
      <source>The study library {path} is closed.</source>
      <translation>La biblioteca de estudios {path} está cerrada.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/store/queue.py" />
      <source>Another ichviewer works through the study list already. Wait, or close it.</source>
      <translation>Otro ichviewer ya procesa la lista de estudios. Espere o ciérrelo.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/store/queue.py" />
      <source>The application ended {attempts} times while it analysed this study. Open it and analyse it by hand.</source>
      <translation>La aplicación se cerró {attempts} veces mientras analizaba este estudio. Ábralo y analícelo a mano.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/store/queue.py" />
      <source>The file {path} cannot be written ({error}). Correct the permissions.</source>
      <translation>No se puede escribir el archivo {path} ({error}). Corrija los permisos.</translation>
    </message>
  </context>
</TS>
